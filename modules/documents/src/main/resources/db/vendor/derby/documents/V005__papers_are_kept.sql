-- A paper stays as it was made, but that it is taken back, once. Derby's only way to raise an error is to cast a sentence to a number.
create trigger documents.paper_not_deleted after delete on documents.paper referencing old as o for each row
  values cast('papers are never deleted ' || o.sha256 as integer);
create trigger documents.paper_not_changed after update of id, token, kind, serial, code, seal, key_print, subject_id, agency, languages, as_of,
  issued_at, issued_on, issued_by, sha256, size_bytes, shown, proof
  on documents.paper referencing old as o for each row
  values cast('papers are never changed ' || o.sha256 as integer);
create trigger documents.paper_taken_back_once after update of revoked_at, revoked_by, revoked_why on documents.paper referencing old as o for each row
  when (o.revoked_at is not null) values cast('papers are taken back once ' || o.sha256 as integer);
