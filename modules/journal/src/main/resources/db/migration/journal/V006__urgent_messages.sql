-- What cannot wait goes before everything else that is due, such as the file of somebody who died.
ALTER TABLE journal.outbox ADD COLUMN urgent BOOLEAN DEFAULT FALSE NOT NULL;
