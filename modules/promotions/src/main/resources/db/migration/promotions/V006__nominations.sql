-- Promotions outside the comparison: by nomination to grades 14 and 15, and exceptional ones two grades up. Times are UTC.
CREATE TABLE promotions.nomination (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(15) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  post_id BIGINT NOT NULL REFERENCES promotions.post,
  from_grade INTEGER NOT NULL,
  grade INTEGER NOT NULL,
  authority VARCHAR(30) NOT NULL,
  state VARCHAR(10) NOT NULL,
  findings VARCHAR(16000) NOT NULL,
  nominated_by VARCHAR(80) NOT NULL,
  nominated_at TIMESTAMP NOT NULL,
  decided_by VARCHAR(80) NOT NULL,
  decision_number VARCHAR(40) NOT NULL,
  decided_on DATE,
  reason VARCHAR(1000) NOT NULL,
  open_post VARCHAR(60) NOT NULL,
  open_person VARCHAR(60) NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT nomination_once UNIQUE (token),
  CONSTRAINT nomination_of_post UNIQUE (open_post),
  CONSTRAINT nomination_of_person UNIQUE (open_person)
);
CREATE INDEX nomination_list ON promotions.nomination (agency, id);

-- What proves a condition that the record alone does not.
CREATE TABLE promotions.nomination_proof (
  id BIGINT NOT NULL PRIMARY KEY,
  nomination_id BIGINT NOT NULL REFERENCES promotions.nomination,
  rule_code VARCHAR(10) NOT NULL,
  said VARCHAR(500) NOT NULL,
  CONSTRAINT nomination_proof_once UNIQUE (nomination_id, rule_code)
);
