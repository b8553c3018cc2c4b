-- Parts of names are found by their trigrams.
create extension if not exists pg_trgm with schema public;
create index employee_by_search_text on records.employee using gin (search_text public.gin_trgm_ops);
