-- The audit is kept for ever and grows by many millions of rows a year at a nation's size. Each year from the next on has a table of its own, so that
-- the indexes that new rows go into stay small, and a year that is over is only read. What there is, and this year, becomes the first part as it is;
-- nothing is copied. The years after the last one made here go to the last part; a later version makes more.
drop trigger audit_kept on journal.audit;
drop trigger audit_not_emptied on journal.audit;
alter table journal.audit rename to audit_first;
alter table journal.audit_first drop constraint audit_pkey;
alter table journal.audit_first add primary key (id, happened);
alter index journal.audit_unsealed rename to audit_first_unsealed;
alter index journal.audit_by_subject rename to audit_first_by_subject;
alter index journal.audit_by_actor rename to audit_first_by_actor;
alter index journal.audit_by_act rename to audit_first_by_act;
alter index journal.audit_by_time rename to audit_first_by_time;
alter index journal.audit_by_agency rename to audit_first_by_agency;

create table journal.audit (like journal.audit_first including defaults) partition by range (happened);
alter table journal.audit add primary key (id, happened);
create index audit_unsealed on journal.audit (chain_no, agency);
create index audit_by_subject on journal.audit (subject, happened, id);
create index audit_by_actor on journal.audit (actor_id, happened, id);
create index audit_by_act on journal.audit (act, happened, id);
create index audit_by_time on journal.audit (happened, id);
create index audit_by_agency on journal.audit (agency, happened, id);

-- One more part, whose number in a chain is unique within it: over all parts the end of the chain sees to it, which is locked while a row is numbered.
create function journal.audit_part(name text, bounds text) returns void language plpgsql as $$
begin
  execute format('create table journal.%I partition of journal.audit %s', name, bounds);
  execute format('alter table journal.%I add unique (agency, chain_no)', name);
  execute format('create trigger audit_not_emptied before truncate on journal.%I for each statement execute function journal.audit_is_kept()', name);
end $$;

do $$
declare
  this integer := extract(year from now());
begin
  execute format('alter table journal.audit attach partition journal.audit_first for values from (minvalue) to (%L)', make_date(this + 1, 1, 1));
  for i in 1..4 loop
    perform journal.audit_part('audit_' || this + i, format('for values from (%L) to (%L)', make_date(this + i, 1, 1), make_date(this + i + 1, 1, 1)));
  end loop;
  perform journal.audit_part('audit_later', 'default');
end $$;

create trigger audit_kept before update or delete on journal.audit for each row execute function journal.audit_is_kept();
create trigger audit_not_emptied before truncate on journal.audit for each statement execute function journal.audit_is_kept();
create trigger audit_not_emptied before truncate on journal.audit_first for each statement execute function journal.audit_is_kept();
