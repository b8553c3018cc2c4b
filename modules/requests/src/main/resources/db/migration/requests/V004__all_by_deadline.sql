-- The inbox of everything an agency ever had, by deadline: read from the index instead of sorted anew.
create index request_all_due on requests.request (agency, due_on, id);
