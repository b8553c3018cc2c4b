-- Grievances against ratings, of a charter or entered by hand, as support tells of them: what three unsatisfactory years in a row depend on. Times are UTC.
CREATE TABLE performance.rating_grievance (
  id BIGINT NOT NULL PRIMARY KEY,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(20) NOT NULL,
  rated_year INTEGER NOT NULL,
  request_number VARCHAR(40) NOT NULL,
  state VARCHAR(20) NOT NULL,
  moved_at TIMESTAMP NOT NULL,
  CONSTRAINT rating_grievance_once UNIQUE (national_id, rated_year, request_number)
);
