-- Derby scans for LIKE '%x%'; the words of names are kept apart and found by their beginning.
create table records.name_token (
  token       varchar(60) not null,
  employee_id bigint      not null,
  constraint name_token_key primary key (token, employee_id)
);
create index name_token_of on records.name_token (employee_id);

