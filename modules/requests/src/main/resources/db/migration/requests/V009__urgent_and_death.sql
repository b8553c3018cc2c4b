-- 0 for what goes before all others in the inbox, such as a death, else 1.
ALTER TABLE requests.request ADD COLUMN place INTEGER DEFAULT 1 NOT NULL;
CREATE INDEX request_all_place ON requests.request (agency, place, due_on, id);
