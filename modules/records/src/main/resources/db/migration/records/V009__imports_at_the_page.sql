-- Imports that run on by themselves: who ordered what, how far it is, and of one that only looks what it would change.
alter table records.import_run add column accepted bigint default 0 not null;
alter table records.import_run add column changed bigint default 0 not null;
alter table records.import_run add column bytes_read bigint default 0 not null;

-- Once is what there may be once: the token of a look, the run for real of a file. The figures are those of the run when it has ended.
create table records.import_order (
  id          bigint       not null primary key,
  version     bigint       not null,
  once        varchar(120) not null,
  run_name    varchar(120) not null,
  look        boolean      not null,
  kept        boolean      not null,
  file_name   varchar(200) not null,
  file_bytes  bigint       not null,
  sha256      varchar(64)  not null,
  way         varchar(10)  not null,
  ordered_by  varchar(20)  not null,
  ordered_at  timestamp    not null,
  finished_at timestamp,
  state       varchar(10)  not null,
  failed_key  varchar(80)  not null,
  failed_args varchar(400) not null,
  people      bigint       not null,
  changed     bigint       not null,
  events      bigint       not null,
  accepted    bigint       not null,
  unchanged   bigint       not null,
  rejected    bigint       not null,
  bytes_read  bigint       not null,
  constraint import_order_once unique (once)
);
create index import_order_of on records.import_order (sha256);
create index import_order_state on records.import_order (state);

create table records.import_difference (
  id          bigint       not null primary key,
  run_name    varchar(120) not null,
  line_no     bigint       not null,
  what        varchar(10)  not null,
  national_id varchar(10)  not null,
  employee_id bigint       not null,
  column_name varchar(40)  not null,
  old_value   varchar(250) not null,
  new_value   varchar(250) not null
);
create index import_difference_of on records.import_difference (run_name, what, id);
