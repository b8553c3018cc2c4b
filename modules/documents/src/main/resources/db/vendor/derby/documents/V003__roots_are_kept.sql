-- As in the audit: casting a sentence to a number is Derby's only way to raise an error, and the sentence is what the caller reads.
create trigger documents.audit_root_not_deleted after delete on documents.audit_root referencing old as o for each row
  values cast('audit roots are never deleted ' || o.last_hash as integer);
create trigger documents.audit_root_not_changed after update on documents.audit_root referencing old as o for each row
  values cast('audit roots are never changed ' || o.last_hash as integer);
create trigger documents.root_day_not_deleted after delete on documents.root_day referencing old as o for each row
  values cast('days of audit roots are never deleted ' || o.previous as integer);
create trigger documents.root_day_not_changed after update on documents.root_day referencing old as o for each row
  values cast('days of audit roots are never changed ' || o.previous as integer);
