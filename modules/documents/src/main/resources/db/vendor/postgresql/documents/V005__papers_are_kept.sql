create function documents.papers_are_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.revoked_at is null
     and (to_jsonb(new) - 'version' - 'revoked_at' - 'revoked_by' - 'revoked_why') = (to_jsonb(old) - 'version' - 'revoked_at' - 'revoked_by' - 'revoked_why') then
    return new;
  end if;
  raise exception 'papers are never changed or deleted, and taken back once';
end $$;
create trigger paper_kept before update or delete on documents.paper for each row execute function documents.papers_are_kept();
create trigger paper_not_emptied before truncate on documents.paper for each statement execute function documents.papers_are_kept();
