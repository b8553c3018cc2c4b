-- An auditor reads one agency's acts newest first; without this a small agency's page walks through everybody's.
create index audit_by_agency on journal.audit (agency, happened, id);
