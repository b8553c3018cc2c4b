-- By which way in an act came: empty for the pages and the house, 'api' for a call with a bearer token.
alter table journal.audit add column channel varchar(10) default '' not null;
create trigger journal.audit_channel_not_changed after update of channel on journal.audit referencing old as o for each row
  values cast('audit rows are never changed ' || o.content_hash as integer);
