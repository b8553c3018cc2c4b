-- Grievances: one row for each request of a case, at the agency or at the ministry; the request itself lives with all requests.
CREATE TABLE support.grievance (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  request_number VARCHAR(20) NOT NULL,
  -- Number of the first request of the case, and of the one that this one goes on from; the latter empty for the first.
  case_number VARCHAR(20) NOT NULL,
  goes_on VARCHAR(20) NOT NULL,
  cause VARCHAR(10) NOT NULL,
  stage VARCHAR(10) NOT NULL,
  matter VARCHAR(10) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  -- What is disputed, unique while it is open.
  open_key VARCHAR(160) NOT NULL,
  -- The disputed thing with its facts, the day of knowing and whom it concerns, as they were when it was brought.
  facts VARCHAR(4000) NOT NULL,
  wanted VARCHAR(1000) NOT NULL,
  told VARCHAR(2000) NOT NULL,
  findings VARCHAR(8000) NOT NULL,
  state VARCHAR(10) NOT NULL,
  reply VARCHAR(10) NOT NULL,
  reply_words VARCHAR(1000) NOT NULL,
  brought_on DATE NOT NULL,
  due_on DATE NOT NULL,
  replied_on DATE,
  closed_on DATE,
  paper_id BIGINT,
  CONSTRAINT grievance_of_request UNIQUE (request_number),
  CONSTRAINT grievance_open_once UNIQUE (open_key)
);
CREATE INDEX grievance_of_person ON support.grievance (national_id, id);
CREATE INDEX grievance_of_case ON support.grievance (case_number, id);
