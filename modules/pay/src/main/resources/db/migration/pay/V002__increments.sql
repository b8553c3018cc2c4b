-- Runs of the annual increment for everybody, and of looking beforehand what it would come to. How far one is stands in its own row and
-- is written together with what it did, so that nobody is raised twice and nobody is left out, wherever it is cut off.
CREATE TABLE pay.increment_run (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  once VARCHAR(80) NOT NULL,
  dry BOOLEAN NOT NULL,
  dry_run_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  decision_number VARCHAR(40) NOT NULL,
  decided_on DATE,
  state VARCHAR(10) NOT NULL,
  last_id BIGINT NOT NULL,
  total BIGINT NOT NULL,
  looked BIGINT NOT NULL,
  people BIGINT NOT NULL,
  granted BIGINT NOT NULL,
  refused BIGINT NOT NULL,
  persons BIGINT NOT NULL,
  cost DECIMAL(16,2) NOT NULL,
  ordered_by VARCHAR(10) NOT NULL,
  ordered_at TIMESTAMP NOT NULL,
  touched_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP,
  CONSTRAINT increment_run_once UNIQUE (once)
);

-- How many of an agency came to what, and what they cost a month.
CREATE TABLE pay.increment_count (
  run_id BIGINT NOT NULL REFERENCES pay.increment_run,
  agency VARCHAR(20) NOT NULL,
  reason VARCHAR(20) NOT NULL,
  people BIGINT NOT NULL,
  cost DECIMAL(16,2) NOT NULL,
  CONSTRAINT increment_count_key PRIMARY KEY (run_id, agency, reason)
);

-- Whoever got none, with the decision as decided.
CREATE TABLE pay.increment_exception (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL REFERENCES pay.increment_run,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  reason VARCHAR(20) NOT NULL,
  decision VARCHAR(4000) NOT NULL,
  CONSTRAINT increment_exception_once UNIQUE (run_id, employee_id)
);
CREATE INDEX increment_exception_list ON pay.increment_exception (run_id, id);
CREATE INDEX increment_exception_reason ON pay.increment_exception (run_id, reason, id);
