create function journal.audit_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.chain_no is null and new.chain_no is not null
     and (to_jsonb(new) - 'chain_no' - 'chain_hash' - 'sealed') = (to_jsonb(old) - 'chain_no' - 'chain_hash' - 'sealed') then
    return new;
  end if;
  raise exception 'audit rows are never changed or deleted, and sealed once';
end $$;
create trigger audit_kept before update or delete on journal.audit for each row execute function journal.audit_is_kept();
create trigger audit_not_emptied before truncate on journal.audit for each statement execute function journal.audit_is_kept();
