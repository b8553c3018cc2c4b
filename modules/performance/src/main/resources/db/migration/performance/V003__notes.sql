-- The log of a year: what a manager noted, and what the employee says was achieved. Written once, never changed. Times are UTC.
CREATE TABLE performance.charter_note (
  id BIGINT NOT NULL PRIMARY KEY,
  charter_id BIGINT NOT NULL,
  by_employee BOOLEAN NOT NULL,
  written_by VARCHAR(80) NOT NULL,
  written_for VARCHAR(80) NOT NULL,
  written_at TIMESTAMP NOT NULL,
  words VARCHAR(1000) NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT charter_note_token UNIQUE (token)
);
CREATE INDEX charter_note_of ON performance.charter_note (charter_id, id);

-- For the dashboards, which count a year's charters by state and by mark without reading them.
CREATE INDEX charter_board ON performance.charter (charter_year, agency, state, mark);
