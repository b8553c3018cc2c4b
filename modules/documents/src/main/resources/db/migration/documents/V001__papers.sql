-- Papers that were issued. Their bytes lie in the data folder under their hash. Times are UTC, days are civil days in Riyadh.
CREATE SEQUENCE documents.paper_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE documents.paper (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  token VARCHAR(80) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  serial VARCHAR(20) NOT NULL,
  code VARCHAR(12) NOT NULL,
  seal VARCHAR(9) NOT NULL,
  key_print VARCHAR(64) NOT NULL,
  subject_id VARCHAR(10) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  languages VARCHAR(5) NOT NULL,
  as_of DATE NOT NULL,
  issued_at TIMESTAMP NOT NULL,
  issued_on DATE NOT NULL,
  issued_by VARCHAR(10) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  size_bytes BIGINT NOT NULL,
  shown VARCHAR(8000) NOT NULL,
  revoked_at TIMESTAMP,
  revoked_by VARCHAR(10) NOT NULL,
  revoked_why VARCHAR(500) NOT NULL,
  CONSTRAINT paper_once UNIQUE (subject_id, token),
  CONSTRAINT paper_serial UNIQUE (serial),
  CONSTRAINT paper_code UNIQUE (code)
);
CREATE INDEX paper_mine ON documents.paper (subject_id, id);
CREATE INDEX paper_content ON documents.paper (sha256);
