-- The inbox is nearly always asked for what waits, and of an agency's requests nearly all are long closed: what is open has indexes of its own, in the inbox's
-- order, for one officer, and for the dashboards, which count it by kind and days.
create index request_waits on requests.request (agency, place, due_on, id) where state in ('SUBMITTED', 'UNDER_AGENCY_REVIEW', 'VERIFIED');
create index request_waits_officer on requests.request (officer_id, place, due_on, id) where state in ('SUBMITTED', 'UNDER_AGENCY_REVIEW', 'VERIFIED');
create index request_waits_board on requests.request (agency, kind, sent_on, due_on, id) where state in ('SUBMITTED', 'UNDER_AGENCY_REVIEW', 'VERIFIED');
