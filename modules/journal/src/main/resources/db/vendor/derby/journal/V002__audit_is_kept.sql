-- Derby has no way to raise an error in SQL; casting a sentence to a number is one, and the sentence is what the caller reads.
create trigger journal.audit_not_deleted after delete on journal.audit referencing old as o for each row
  values cast('audit rows are never deleted ' || o.content_hash as integer);
create trigger journal.audit_not_changed after update of id, happened, actor_kind, actor_id, actor_name, address, power_used, on_behalf_of,
  act, agency, subject, entity_kind, entity_id, value_before, value_after, why, content_hash on journal.audit referencing old as o for each row
  values cast('audit rows are never changed ' || o.content_hash as integer);
create trigger journal.audit_sealed_once after update of chain_no, chain_hash, sealed on journal.audit referencing old as o for each row
  when (o.chain_no is not null) values cast('audit rows are sealed once ' || o.content_hash as integer);
