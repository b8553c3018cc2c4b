-- The last count of everybody's readiness, in pieces: up to whom it came, and how many it found. Nobody's answer is kept. Times are UTC.
CREATE TABLE promotions.readiness_survey (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  counted_on DATE NOT NULL,
  known_at TIMESTAMP NOT NULL,
  last_employee BIGINT NOT NULL,
  looked BIGINT NOT NULL,
  people BIGINT NOT NULL,
  done_at TIMESTAMP
);

-- How many of a grade came to an outcome, or are refused by a rule.
CREATE TABLE promotions.readiness_count (
  grade INTEGER NOT NULL,
  said VARCHAR(15) NOT NULL,
  people BIGINT NOT NULL,
  PRIMARY KEY (grade, said)
);
