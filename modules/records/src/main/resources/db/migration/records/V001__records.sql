-- Every id of this module comes from one sequence; blocks of 500 keep imports off its back.
create sequence records.id_seq as bigint start with 500 increment by 500;

-- Code lists and reference data. Columns called estimate are estimates.
create table records.region (
  code                   varchar(10)  not null primary key,
  name_ar                varchar(100) not null,
  name_en                varchar(100) not null,
  seat_ar                varchar(100) not null,
  population_2022        integer,
  staff_percent_estimate decimal(5,2)
);
create table records.city (
  code        varchar(40)  not null primary key,
  region_code varchar(10)  not null,
  name_ar     varchar(100) not null,
  name_en     varchar(100) not null,
  latitude    decimal(7,4) not null,
  longitude   decimal(7,4) not null
);
create table records.bank (
  code    varchar(10)  not null primary key,
  name_ar varchar(100) not null,
  name_en varchar(100) not null
);
create table records.qualification_level (
  code    varchar(20)  not null primary key,
  name_ar varchar(100) not null,
  name_en varchar(100) not null,
  place   integer      not null
);
create table records.job_title (
  code                varchar(40)  not null primary key,
  name_ar             varchar(120) not null,
  family              varchar(60)  not null,
  grade_from_estimate integer,
  grade_to_estimate   integer
);
create table records.pay_ladder (
  code    varchar(20)  not null primary key,
  name_ar varchar(120) not null,
  name_en varchar(120) not null
);
create table records.pay_grade (
  id          bigint        not null primary key,
  ladder_code varchar(20)   not null,
  code        varchar(20)   not null,
  name_ar     varchar(100)  not null,
  name_en     varchar(100)  not null,
  place       integer       not null,
  increment   decimal(12,2),
  transport   decimal(12,2),
  since_day   date          not null,
  until_day   date          not null,
  constraint pay_grade_once unique (ladder_code, code, since_day)
);
create table records.pay_step (
  grade_id bigint        not null,
  step_no  integer       not null,
  basic    decimal(12,2) not null,
  constraint pay_step_key primary key (grade_id, step_no)
);
create table records.agency (
  code                      varchar(20)  not null primary key,
  name_ar                   varchar(200) not null,
  name_en                   varchar(200) not null,
  name_folded               varchar(450) not null,
  kind                      varchar(20)  not null,
  parent_code               varchar(20)  not null,
  city_code                 varchar(40)  not null,
  since_day                 date,
  until_day                 date,
  headcount_weight_estimate integer,
  version                   bigint       not null
);
create index agency_by_name on records.agency (name_ar, code);
create table records.org_unit (
  agency_code varchar(20)  not null,
  code        varchar(40)  not null,
  name_ar     varchar(200) not null,
  name_en     varchar(200) not null,
  parent_code varchar(40)  not null,
  constraint org_unit_key primary key (agency_code, code)
);
create table records.job_position (
  agency_code     varchar(20)  not null,
  position_number varchar(30)  not null,
  unit_code       varchar(40)  not null,
  title           varchar(120) not null,
  ladder_code     varchar(20)  not null,
  grade           varchar(20)  not null,
  city_code       varchar(40)  not null,
  latitude        decimal(9,6),
  longitude       decimal(9,6),
  status          varchar(20)  not null,
  constraint job_position_key primary key (agency_code, position_number)
);

-- One row for each person on record: who they are, and where they stand today, for lists. Made anew from the versions.
create table records.employee (
  id              bigint       not null primary key,
  national_id     varchar(10)  not null,
  name_ar         varchar(250) not null,
  name_en         varchar(250) not null,
  name_folded     varchar(250) not null,
  search_text     varchar(500) not null,
  saudi           boolean      not null,
  standing        varchar(15)  not null,
  agency_code     varchar(20)  not null,
  employee_number varchar(30)  not null,
  unit_code       varchar(40)  not null,
  title           varchar(120) not null,
  grade           varchar(20)  not null,
  step_no         integer      not null,
  job_status      varchar(20)  not null,
  changes_on      date         not null,
  version         bigint       not null,
  constraint employee_once unique (national_id)
);
create index employee_by_agency on records.employee (agency_code, name_folded, id);
create index employee_by_name on records.employee (name_folded, id);
create index employee_by_number on records.employee (employee_number);
create index employee_by_change on records.employee (changes_on, id);

-- Two time axes in each version: true from valid_from up to, not with, valid_until; known from known_from up to known_until (UTC).
-- The far end is 9999-12-31. Rows are closed on the second axis and never changed otherwise.
create table records.person_version (
  id                 bigint       not null primary key,
  employee_id        bigint       not null,
  valid_from         date         not null,
  valid_until        date         not null,
  known_from         timestamp    not null,
  known_until        timestamp    not null,
  cause_kind         varchar(10)  not null,
  cause_reference    varchar(80)  not null,
  first_ar           varchar(60)  not null,
  father_ar          varchar(60)  not null,
  grandfather_ar     varchar(60)  not null,
  family_ar          varchar(60)  not null,
  first_en           varchar(60)  not null,
  father_en          varchar(60)  not null,
  grandfather_en     varchar(60)  not null,
  family_en          varchar(60)  not null,
  birth              varchar(80)  not null,
  birth_for_service  date         not null,
  sex                varchar(6)   not null,
  nationality        varchar(2)   not null,
  marital_status     varchar(10)  not null,
  mobile             varchar(15)  not null,
  email              varchar(254) not null,
  building           varchar(10)  not null,
  street             varchar(120) not null,
  district           varchar(120) not null,
  address_city       varchar(40)  not null,
  postal_code        varchar(5)   not null,
  additional         varchar(10)  not null,
  short_address      varchar(8)   not null,
  iban               varchar(24)  not null
);
create index person_version_of on records.person_version (employee_id, known_until);

create table records.job_version (
  id              bigint        not null primary key,
  employee_id     bigint        not null,
  valid_from      date          not null,
  valid_until     date          not null,
  known_from      timestamp     not null,
  known_until     timestamp     not null,
  cause_kind      varchar(10)   not null,
  cause_reference varchar(80)   not null,
  agency_code     varchar(20)   not null,
  employee_number varchar(30)   not null,
  unit_code       varchar(40)   not null,
  position_number varchar(30)   not null,
  title           varchar(120)  not null,
  ladder_code     varchar(20)   not null,
  grade           varchar(20)   not null,
  step_no         integer       not null,
  basic           decimal(12,2),
  city_code       varchar(40)   not null,
  work_unit       varchar(200)  not null,
  status          varchar(20)   not null,
  appointed_on    date,
  grade_since     date
);
create index job_version_of on records.job_version (employee_id, known_until, valid_from);

create table records.career_event (
  id              bigint        not null primary key,
  employee_id     bigint        not null,
  kind            varchar(20)   not null,
  from_day        date          not null,
  from_written    varchar(80)   not null,
  until_day       date,
  decision_number varchar(40)   not null,
  decided         varchar(80)   not null,
  place           bigint        not null,
  known_from      timestamp     not null,
  known_until     timestamp     not null,
  cause_kind      varchar(10)   not null,
  cause_reference varchar(80)   not null,
  entered_by      varchar(60)   not null,
  corrects        bigint        not null,
  closed_why      varchar(500)  not null,
  counted         boolean       not null,
  article         varchar(80)   not null,
  end_reason      varchar(30)   not null,
  remarks         varchar(500)  not null,
  agency_code     varchar(20)   not null,
  employee_number varchar(30)   not null,
  unit_code       varchar(40)   not null,
  position_number varchar(30)   not null,
  title           varchar(120)  not null,
  ladder_code     varchar(20)   not null,
  grade           varchar(20)   not null,
  step_no         integer       not null,
  basic           decimal(12,2),
  city_code       varchar(40)   not null,
  work_unit       varchar(200)  not null
);
create index career_event_of on records.career_event (employee_id, known_until);

create table records.qualification_version (
  id               bigint       not null primary key,
  qualification_id bigint       not null,
  employee_id      bigint       not null,
  valid_from       date         not null,
  valid_until      date         not null,
  known_from       timestamp    not null,
  known_until      timestamp    not null,
  cause_kind       varchar(10)  not null,
  cause_reference  varchar(80)  not null,
  level_code       varchar(20)  not null,
  major            varchar(120) not null,
  institution      varchar(160) not null,
  country          varchar(60)  not null,
  graduated        varchar(80)  not null,
  gpa              varchar(10)  not null,
  gpa_scale        varchar(10)  not null,
  study_mode       varchar(20)  not null,
  equivalence      varchar(40)  not null
);
create index qualification_version_of on records.qualification_version (employee_id, known_until);

-- What was asked for once and must not happen twice: tokens of forms, applied requests.
create table records.done_once (
  token     varchar(120) not null primary key,
  result_id bigint       not null,
  done      timestamp    not null
);

-- Bulk imports: how far each came, and what it could not take.
create table records.import_run (
  name      varchar(120) not null primary key,
  last_line bigint       not null,
  people    bigint       not null,
  events    bigint       not null,
  unchanged bigint       not null,
  rejected  bigint       not null,
  finished  boolean      not null,
  touched   timestamp    not null
);
create table records.import_problem (
  id          bigint       not null primary key,
  run_name    varchar(120) not null,
  line_no     bigint       not null,
  column_name varchar(40)  not null,
  bad_value   varchar(200) not null,
  text_key    varchar(80)  not null,
  args        varchar(400) not null
);
create index import_problem_of on records.import_problem (run_name, line_no, id);
