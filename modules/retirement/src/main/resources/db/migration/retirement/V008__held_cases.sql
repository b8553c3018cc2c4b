-- A case that waits until that of its employee's death is decided: its number; and the day from which on it waited no more.
ALTER TABLE retirement.leaving ADD COLUMN held_by VARCHAR(20) DEFAULT '' NOT NULL;
ALTER TABLE retirement.leaving ADD COLUMN free_on DATE;
