-- What is old is looked for every day.
create index done_once_old on records.done_once (done);
