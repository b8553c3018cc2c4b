-- The pension contributions of each month: what the records say, what was said to the pension body, and what it says. How far the counting
-- and the sending are stands beside what they did and is written with it, so that nobody is counted or told twice. Times are UTC.
CREATE TABLE retirement.contribution_month (
  of_month VARCHAR(7) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  last_id BIGINT NOT NULL,
  begun_at TIMESTAMP NOT NULL,
  touched_at TIMESTAMP NOT NULL
);

CREATE TABLE retirement.contribution_statement (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  of_month VARCHAR(7) NOT NULL REFERENCES retirement.contribution_month (of_month),
  agency VARCHAR(20) NOT NULL,
  people BIGINT NOT NULL,
  basic_sum DECIMAL(18, 2) NOT NULL,
  employee_sum DECIMAL(18, 2) NOT NULL,
  agency_sum DECIMAL(18, 2) NOT NULL,
  -- Whose lines were sent: up to this one, in so many parts.
  sent_up_to BIGINT NOT NULL,
  parts INTEGER NOT NULL,
  sent BOOLEAN NOT NULL,
  CONSTRAINT contribution_statement_once UNIQUE (of_month, agency)
);
CREATE INDEX contribution_statement_of ON retirement.contribution_statement (agency, id);

CREATE TABLE retirement.contribution (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  statement_id BIGINT NOT NULL REFERENCES retirement.contribution_statement (id),
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  -- Empty where the record does not tell, or the body alone has the person.
  basic DECIMAL(12, 2),
  employee_share DECIMAL(12, 2) NOT NULL,
  agency_share DECIMAL(12, 2) NOT NULL,
  doubt VARCHAR(10) NOT NULL,
  body_employee DECIMAL(12, 2),
  body_agency DECIMAL(12, 2),
  state VARCHAR(10) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  closed_by VARCHAR(10) NOT NULL,
  closed_at TIMESTAMP,
  CONSTRAINT contribution_once UNIQUE (statement_id, national_id)
);
CREATE INDEX contribution_list ON retirement.contribution (statement_id, id);
CREATE INDEX contribution_state ON retirement.contribution (state, statement_id, id);

CREATE TABLE retirement.contribution_part (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  statement_id BIGINT NOT NULL REFERENCES retirement.contribution_statement (id),
  part INTEGER NOT NULL,
  from_id BIGINT NOT NULL,
  to_id BIGINT NOT NULL,
  message_id VARCHAR(80) NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  taken_at TIMESTAMP,
  -- The last answer: its number, its name, its hash.
  answered INTEGER NOT NULL,
  answer_id VARCHAR(80) NOT NULL,
  answer_hash VARCHAR(64) NOT NULL,
  CONSTRAINT contribution_part_once UNIQUE (statement_id, part),
  CONSTRAINT contribution_part_name UNIQUE (message_id)
);
