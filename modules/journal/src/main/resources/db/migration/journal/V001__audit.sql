-- Who did what. Rows are written in the caller's transaction and never change; the sealer numbers and chains them afterwards.
-- Starts with 50: EclipseLink takes the number it is given as the last of fifty.
create sequence journal.audit_seq as bigint start with 50 increment by 50;
create table journal.audit (
  id           bigint        not null primary key,
  happened     timestamp     not null,
  actor_kind   varchar(10)   not null,
  actor_id     varchar(10)   not null,
  actor_name   varchar(200)  not null,
  address      varchar(60)   not null,
  power_used   varchar(30)   not null,
  on_behalf_of varchar(10)   not null,
  act          varchar(80)   not null,
  agency       varchar(20)   not null,
  subject      varchar(10)   not null,
  entity_kind  varchar(60)   not null,
  entity_id    varchar(80)   not null,
  value_before varchar(4000) not null,
  value_after  varchar(4000) not null,
  why          varchar(1000) not null,
  content_hash char(64)      not null,
  chain_no     bigint,
  chain_hash   char(64),
  sealed       timestamp,
  constraint audit_chain unique (agency, chain_no)
);
create index audit_unsealed on journal.audit (chain_no, agency);
create index audit_by_subject on journal.audit (subject, happened, id);
create index audit_by_actor on journal.audit (actor_id, happened, id);
create index audit_by_act on journal.audit (act, happened, id);
create index audit_by_time on journal.audit (happened, id);

-- The end of each agency's chain; an empty agency is the house itself.
create table journal.chain_head (
  agency    varchar(20) not null primary key,
  last_no   bigint      not null,
  last_hash char(64)    not null,
  sealed    timestamp   not null,
  version   bigint      not null
);
