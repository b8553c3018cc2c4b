-- By which way in an act came: empty for the pages and the house, 'api' for a call with a bearer token.
alter table journal.audit add column channel varchar(10) default '' not null;
