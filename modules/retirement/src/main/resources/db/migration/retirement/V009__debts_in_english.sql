-- What is owed, in English too, where the platform itself wrote it; empty for what an officer wrote.
ALTER TABLE retirement.obligation ADD COLUMN what_en VARCHAR(200) DEFAULT '' NOT NULL;
