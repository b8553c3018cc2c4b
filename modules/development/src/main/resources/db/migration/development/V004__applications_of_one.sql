-- One's own applications for training, by day, for «طلباتي».
CREATE INDEX nomination_mine ON development.nomination (national_id, asked_on, id);
