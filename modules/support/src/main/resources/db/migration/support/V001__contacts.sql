-- What people write to the ministry with and without signing in, what was answered, and the words both are made of. Times are UTC.
CREATE SEQUENCE support.id_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE support.contact (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  -- Counts what officers and the sender do to it; an officer's act names the turn it was decided on.
  turn BIGINT NOT NULL,
  contact_number VARCHAR(10) NOT NULL,
  -- SHA-256 of the code in the follow-up link; the code itself is kept nowhere.
  code_hash VARCHAR(64) NOT NULL,
  token VARCHAR(80) NOT NULL,
  -- Who had signed in; empty for who had not.
  national_id VARCHAR(10) NOT NULL,
  -- What a stranger said their national ID is; nobody has checked it.
  claimed_id VARCHAR(10) NOT NULL,
  sender_name VARCHAR(120) NOT NULL,
  email VARCHAR(254) NOT NULL,
  mobile VARCHAR(20) NOT NULL,
  language VARCHAR(2) NOT NULL,
  subject VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(10) NOT NULL,
  officer_id VARCHAR(10) NOT NULL,
  officer_name VARCHAR(200) NOT NULL,
  touched_id VARCHAR(10) NOT NULL,
  touched_name VARCHAR(200) NOT NULL,
  touched_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  closed_at TIMESTAMP,
  CONSTRAINT contact_number_once UNIQUE (contact_number),
  CONSTRAINT contact_code_once UNIQUE (code_hash),
  CONSTRAINT contact_token_once UNIQUE (token)
);
CREATE INDEX contact_of_sender ON support.contact (national_id, id);
CREATE INDEX contact_by_state ON support.contact (state, id);
CREATE INDEX contact_by_email ON support.contact (email, state);
CREATE INDEX contact_by_mobile ON support.contact (mobile, state);

-- What was said, in order; written once.
CREATE TABLE support.contact_line (
  id BIGINT NOT NULL PRIMARY KEY,
  contact_id BIGINT NOT NULL REFERENCES support.contact,
  hand VARCHAR(10) NOT NULL,
  author_id VARCHAR(10) NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  words VARCHAR(4000) NOT NULL,
  token VARCHAR(80) NOT NULL,
  said_at TIMESTAMP NOT NULL,
  CONSTRAINT contact_line_once UNIQUE (token)
);
CREATE INDEX contact_line_of ON support.contact_line (contact_id, id);

CREATE TABLE support.contact_file (
  id VARCHAR(32) NOT NULL PRIMARY KEY,
  contact_id BIGINT NOT NULL REFERENCES support.contact,
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(40) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  added_at TIMESTAMP NOT NULL
);
CREATE INDEX contact_file_of ON support.contact_file (contact_id);
CREATE INDEX contact_file_content ON support.contact_file (sha256);

-- Folded words of the sender's name and message, by which the inbox is searched.
CREATE TABLE support.contact_word (
  contact_id BIGINT NOT NULL,
  word VARCHAR(40) NOT NULL,
  PRIMARY KEY (contact_id, word)
);
CREATE INDEX contact_word_of ON support.contact_word (word, contact_id);

-- One row: what seals the forms of strangers and makes the codes of follow-up links, the same on every node.
CREATE TABLE support.seal_key (
  id INTEGER NOT NULL PRIMARY KEY,
  secret VARCHAR(64) NOT NULL
);

-- Words that officers begin an answer with.
CREATE TABLE support.template (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(120) NOT NULL,
  words_ar VARCHAR(2000) NOT NULL,
  words_en VARCHAR(2000) NOT NULL,
  retired BOOLEAN NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT template_once UNIQUE (token)
);

-- Answered questions for everybody, by subject; those about the salary ladder are the ladder's own.
CREATE TABLE support.question (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  subject VARCHAR(20) NOT NULL,
  state VARCHAR(10) NOT NULL,
  question_ar VARCHAR(300) NOT NULL,
  answer_ar VARCHAR(2000) NOT NULL,
  question_en VARCHAR(300) NOT NULL,
  answer_en VARCHAR(2000) NOT NULL,
  folded VARCHAR(5000) NOT NULL,
  contact_number VARCHAR(10) NOT NULL,
  token VARCHAR(80) NOT NULL,
  changed_by VARCHAR(10) NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  CONSTRAINT question_once UNIQUE (token)
);
CREATE INDEX question_shown ON support.question (state, subject, id);
