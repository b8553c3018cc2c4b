create function documents.roots_are_kept() returns trigger language plpgsql as $$
begin
  raise exception 'audit roots are never changed or deleted';
end $$;
create trigger audit_root_kept before update or delete on documents.audit_root for each row execute function documents.roots_are_kept();
create trigger audit_root_not_emptied before truncate on documents.audit_root for each statement execute function documents.roots_are_kept();
create trigger root_day_kept before update or delete on documents.root_day for each row execute function documents.roots_are_kept();
create trigger root_day_not_emptied before truncate on documents.root_day for each statement execute function documents.roots_are_kept();
