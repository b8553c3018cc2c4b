-- Years of service whose annual leave work needed to be kept a fourth year, by a decision. Entered once, never changed. Times are UTC.
CREATE TABLE leaves.kept_year (
  id BIGINT NOT NULL PRIMARY KEY,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  first_day DATE NOT NULL,
  document VARCHAR(100) NOT NULL,
  decided_on DATE NOT NULL,
  reason VARCHAR(500) NOT NULL,
  findings VARCHAR(4000) NOT NULL,
  entered_by VARCHAR(10) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT kept_year_once UNIQUE (employee_id, first_day)
);
