-- What is old is looked for every day.
CREATE INDEX notice_old ON requests.notice (read_at);
