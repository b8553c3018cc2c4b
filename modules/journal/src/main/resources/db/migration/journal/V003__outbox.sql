-- What has been promised to others. Written in the caller's transaction, delivered at least once by a timer of any node.
create sequence journal.outbox_seq as bigint start with 50 increment by 50;
create table journal.outbox (
  id          bigint         not null primary key,
  kind        varchar(40)    not null,
  send_key    varchar(200)   not null,
  subject     varchar(80)    not null,
  payload     varchar(30000) not null,
  created     timestamp      not null,
  attempts    integer        not null,
  next_try    timestamp      not null,
  lease_until timestamp,
  lease_by    varchar(80),
  delivered   timestamp,
  last_error  varchar(1000)  not null,
  constraint outbox_once unique (kind, send_key)
);
create index outbox_due on journal.outbox (delivered, next_try, id);
create index outbox_in_order on journal.outbox (subject, kind, delivered, created, id);

-- Messages that had nowhere to go because no mail server or gateway is set.
create sequence journal.sent_mail_seq as bigint start with 50 increment by 50;
create table journal.sent_mail (
  id        bigint         not null primary key,
  channel   varchar(10)    not null,
  send_key  varchar(200)   not null,
  recipient varchar(320)   not null,
  title     varchar(500)   not null,
  body      varchar(20000) not null,
  sent      timestamp      not null,
  remark    varchar(200)   not null,
  constraint sent_mail_once unique (channel, send_key)
);
create index sent_mail_by_time on journal.sent_mail (channel, sent, id);

-- Each task once a day in the whole cluster: the key says so.
create table journal.daily_run (
  task        varchar(80)   not null,
  run_day     date          not null,
  state       varchar(10)   not null,
  attempts    integer       not null,
  started     timestamp     not null,
  finished    timestamp,
  next_try    timestamp     not null,
  last_error  varchar(1000) not null,
  version     bigint        not null,
  primary key (task, run_day)
);
