-- Views that officers save for themselves, and what the inbox orders and filters by.
CREATE SEQUENCE requests.saved_view_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE requests.saved_view (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner_id VARCHAR(10) NOT NULL,
  name VARCHAR(60) NOT NULL,
  address VARCHAR(1000) NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  CONSTRAINT saved_view_name UNIQUE (owner_id, name)
);
CREATE INDEX request_unit ON requests.request (agency, unit);
CREATE INDEX request_name ON requests.request (agency, applicant_name, id);
CREATE INDEX name_word_word ON requests.name_word (word, request_id);

-- What the officer who has it means to say, until it is said.
ALTER TABLE requests.request ADD COLUMN said VARCHAR(1000) DEFAULT '' NOT NULL;
