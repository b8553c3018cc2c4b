-- A request's life. Times are UTC, days are civil days in Riyadh.
CREATE SEQUENCE requests.request_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE requests.item_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE requests.happening_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE requests.notice_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE requests.request (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  turn BIGINT NOT NULL,
  number VARCHAR(10),
  kind VARCHAR(60) NOT NULL,
  state VARCHAR(30) NOT NULL,
  draft_of VARCHAR(80),
  send_token VARCHAR(80) NOT NULL,
  applicant_id VARCHAR(10) NOT NULL,
  employee_id VARCHAR(40) NOT NULL,
  applicant_name VARCHAR(250) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  unit VARCHAR(250) NOT NULL,
  item_count INTEGER NOT NULL,
  sections VARCHAR(400) NOT NULL,
  reason VARCHAR(60) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  terms_version VARCHAR(40) NOT NULL,
  terms_at TIMESTAMP,
  step INTEGER NOT NULL,
  officer_id VARCHAR(10) NOT NULL,
  officer_name VARCHAR(250) NOT NULL,
  touched_id VARCHAR(10) NOT NULL,
  touched_name VARCHAR(250) NOT NULL,
  touched_at TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP,
  sent_on DATE,
  due_on DATE,
  first_due_on DATE,
  total_days INTEGER NOT NULL,
  returned_on DATE,
  completion_due_on DATE,
  completion_days INTEGER NOT NULL,
  paused_days INTEGER NOT NULL,
  warned_for DATE,
  closed_at TIMESTAMP,
  outcome VARCHAR(2000) NOT NULL,
  CONSTRAINT request_number UNIQUE (number),
  CONSTRAINT request_one_draft UNIQUE (draft_of)
);
CREATE INDEX request_mine ON requests.request (applicant_id, created_at, id);
CREATE INDEX request_inbox ON requests.request (agency, state, due_on, id);
CREATE INDEX request_sent ON requests.request (agency, sent_at, id);
CREATE INDEX request_due ON requests.request (state, due_on);
CREATE INDEX request_completion ON requests.request (state, completion_due_on);

CREATE TABLE requests.name_word (
  request_id BIGINT NOT NULL,
  word VARCHAR(60) NOT NULL,
  CONSTRAINT name_word_pk PRIMARY KEY (request_id, word)
);

CREATE TABLE requests.item (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  request_id BIGINT NOT NULL REFERENCES requests.request (id),
  field VARCHAR(120) NOT NULL,
  label_key VARCHAR(120) NOT NULL,
  section VARCHAR(60) NOT NULL,
  old_text VARCHAR(4000) NOT NULL,
  wanted_text VARCHAR(4000) NOT NULL,
  decision VARCHAR(12) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  CONSTRAINT item_field UNIQUE (request_id, field)
);

CREATE TABLE requests.answer (
  request_id BIGINT NOT NULL REFERENCES requests.request (id),
  name VARCHAR(120) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  CONSTRAINT answer_pk PRIMARY KEY (request_id, name)
);

CREATE TABLE requests.evidence (
  id VARCHAR(32) NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES requests.request (id),
  field VARCHAR(120) NOT NULL,
  name VARCHAR(255) NOT NULL,
  media_type VARCHAR(40) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  added_at TIMESTAMP NOT NULL
);
CREATE INDEX evidence_request ON requests.evidence (request_id, added_at);
CREATE INDEX evidence_content ON requests.evidence (sha256);

-- Append-only: what happened to a request.
CREATE TABLE requests.happening (
  id BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL REFERENCES requests.request (id),
  happened_at TIMESTAMP NOT NULL,
  move VARCHAR(30) NOT NULL,
  state VARCHAR(30) NOT NULL,
  step INTEGER NOT NULL,
  who_id VARCHAR(10) NOT NULL,
  who_name VARCHAR(250) NOT NULL,
  power VARCHAR(30) NOT NULL,
  behalf_id VARCHAR(10) NOT NULL,
  behalf_name VARCHAR(250) NOT NULL,
  why VARCHAR(2000) NOT NULL
);
CREATE INDEX happening_request ON requests.happening (request_id, id);

CREATE TABLE requests.notice (
  id BIGINT NOT NULL PRIMARY KEY,
  national_id VARCHAR(10) NOT NULL,
  text_key VARCHAR(120) NOT NULL,
  args VARCHAR(4000) NOT NULL,
  address VARCHAR(300) NOT NULL,
  once_key VARCHAR(160) NOT NULL,
  told_at TIMESTAMP NOT NULL,
  read_at TIMESTAMP,
  CONSTRAINT notice_once UNIQUE (national_id, once_key)
);
CREATE INDEX notice_mine ON requests.notice (national_id, id);
CREATE INDEX notice_unread ON requests.notice (national_id, read_at);
