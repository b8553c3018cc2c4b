-- The seat of a post was foreseen here and never kept; it has a history of its own below.
drop table records.job_position;

-- The seat of a post as an approved report has it: where in its city. Both time axes as everywhere. A post without a number is known by
-- who holds it; the holder of a numbered post is 0. Unit and city of the post are in the record; a seat counts while the record names its city.
create table records.seat_version (
  id              bigint       not null primary key,
  agency_code     varchar(20)  not null,
  position_number varchar(30)  not null,
  holder_id       bigint       not null,
  valid_from      date         not null,
  valid_until     date         not null,
  known_from      timestamp    not null,
  known_until     timestamp    not null,
  cause_kind      varchar(10)  not null,
  cause_reference varchar(80)  not null,
  entered_by      varchar(60)  not null,
  city_code       varchar(40)  not null,
  address         varchar(300) not null,
  latitude        decimal(8,5) not null,
  longitude       decimal(8,5) not null
);
create index seat_version_of on records.seat_version (agency_code, position_number, holder_id, known_until);

-- What people said of the seat of their post, and of which seat they said it. The last one stands until something else is said.
create table records.seat_word (
  id              bigint      not null primary key,
  employee_id     bigint      not null,
  agency_code     varchar(20) not null,
  unit_code       varchar(40) not null,
  position_number varchar(30) not null,
  city_code       varchar(40) not null,
  said            varchar(20) not null,
  request_number  varchar(20) not null,
  on_day          date        not null,
  said_at         timestamp   not null,
  said_until      timestamp   not null
);
create index seat_word_of on records.seat_word (employee_id, said_until);

-- For the lists of people by place: where each works today, and what they say of it.
alter table records.employee add column city_code varchar(40) not null default '';
alter table records.employee add column seat_word varchar(20) not null default 'NOT_SAID';
update records.employee set city_code = coalesce((select max(v.city_code) from records.job_version v where v.employee_id = records.employee.id
  and v.known_until = cast('9999-12-31 00:00:00' as timestamp) and v.valid_from <= current_date and v.valid_until > current_date), '');
create index employee_by_place on records.employee (agency_code, standing, city_code, seat_word);
create index employee_by_city on records.employee (city_code, name_folded, id);
