-- How many serve, counted anew each day for the dashboards: for the nation it takes longer than a page may. A day's count is written piece
-- by piece; place is the key of a line as text, by which the lines are paged.
create table records.headcount_day (
  count_day  date      not null primary key,
  last_id    bigint    not null,
  people     bigint    not null,
  counted_at timestamp
);
create table records.headcount (
  count_day   date         not null,
  place       varchar(120) not null,
  agency_code varchar(20)  not null,
  ladder_code varchar(20)  not null,
  grade       varchar(20)  not null,
  region_code varchar(10)  not null,
  age_band    integer      not null,
  people      bigint       not null,
  constraint headcount_key primary key (count_day, place)
);
create index headcount_of on records.headcount (count_day, agency_code);
