-- Answered questions about the ladder. A row is an edition and never changes but for ceasing to be the latest; times are UTC.
CREATE TABLE pay.ladder_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  question_no BIGINT NOT NULL,
  edition INTEGER NOT NULL,
  latest BOOLEAN NOT NULL,
  state VARCHAR(10) NOT NULL,
  question_ar VARCHAR(300) NOT NULL,
  answer_ar VARCHAR(2000) NOT NULL,
  question_en VARCHAR(300) NOT NULL,
  answer_en VARCHAR(2000) NOT NULL,
  folded VARCHAR(5000) NOT NULL,
  token VARCHAR(80) NOT NULL,
  entered_by VARCHAR(10) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT ladder_answer_edition UNIQUE (question_no, edition),
  CONSTRAINT ladder_answer_once UNIQUE (token)
);
CREATE INDEX ladder_answer_latest ON pay.ladder_answer (latest, state, id);

-- What people asked, and what the ministry answered.
CREATE TABLE pay.ladder_inquiry (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  inquiry_number VARCHAR(20) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  question VARCHAR(1000) NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  answer VARCHAR(2000) NOT NULL,
  answered_by VARCHAR(10) NOT NULL,
  answered_at TIMESTAMP,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT ladder_inquiry_number UNIQUE (inquiry_number),
  CONSTRAINT ladder_inquiry_once UNIQUE (token)
);
CREATE INDEX ladder_inquiry_of ON pay.ladder_inquiry (national_id, id);
