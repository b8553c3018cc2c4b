-- Who sends a request need not be whom it is about: an officer asks on the agency's behalf for one of its people.
ALTER TABLE requests.request ADD COLUMN sender_id VARCHAR(10) DEFAULT '' NOT NULL;
ALTER TABLE requests.request ADD COLUMN sender_name VARCHAR(250) DEFAULT '' NOT NULL;
UPDATE requests.request SET sender_id = applicant_id, sender_name = applicant_name;
DROP INDEX requests.request_mine;
CREATE INDEX request_mine ON requests.request (sender_id, created_at, id);
CREATE INDEX request_about ON requests.request (applicant_id, state);
