-- The career event that a long training has entered: 0 for none, -1 where it could not be entered and human resources were told.
ALTER TABLE development.nomination ADD COLUMN event_id BIGINT DEFAULT 0 NOT NULL;
CREATE INDEX training_session_days ON development.training_session (first_day, last_day, id);
CREATE INDEX nomination_events ON development.nomination (event_id, state, id);
