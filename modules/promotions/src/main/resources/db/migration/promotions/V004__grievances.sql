-- What somebody disputes of their own line in a published list. The request itself lives with all requests; here is what of it binds
-- a round: one open grievance for each element of a line, and what was granted, which somebody must rank again.
CREATE TABLE promotions.grievance (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  request_number VARCHAR(40) NOT NULL,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  grade INTEGER NOT NULL,
  element VARCHAR(30) NOT NULL,
  open_key VARCHAR(120) NOT NULL,
  facts VARCHAR(4000) NOT NULL,
  wanted VARCHAR(300) NOT NULL,
  state VARCHAR(10) NOT NULL,
  decided_on DATE,
  reason VARCHAR(2000) NOT NULL,
  CONSTRAINT grievance_of_request UNIQUE (request_number),
  CONSTRAINT grievance_open_once UNIQUE (open_key)
);
CREATE INDEX grievance_list ON promotions.grievance (round_id, state, id);
