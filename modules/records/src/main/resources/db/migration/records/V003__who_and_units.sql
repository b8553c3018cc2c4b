-- Who entered a version that no event brought: the officer who approved the request. Empty for imports.
alter table records.person_version add column entered_by varchar(60) not null default '';
alter table records.qualification_version add column entered_by varchar(60) not null default '';

-- A unit is looked up by its code alone where a request names it.
create index org_unit_by_code on records.org_unit (code);
