-- One's own applications are listed with one's other requests.
CREATE INDEX application_mine ON promotions.application (national_id, id);
