-- What an agency did not carry out in its days and the ministry has closed without it.
ALTER TABLE support.upheld ADD COLUMN not_carried_out BOOLEAN DEFAULT FALSE NOT NULL;
