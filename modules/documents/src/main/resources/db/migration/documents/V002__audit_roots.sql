-- Where the chains of the audit ended at the end of each civil day, signed. A day's file is made anew from these rows; its
-- signature, the signature of each root and the hash of the file before make a change here as visible as one in the audit itself.
CREATE TABLE documents.root_day (
  root_day  DATE           NOT NULL PRIMARY KEY,
  day_no    BIGINT         NOT NULL,
  made      TIMESTAMP      NOT NULL,
  roots     INTEGER        NOT NULL,
  previous  CHAR(64)       NOT NULL,
  key_print CHAR(64)       NOT NULL,
  signature VARCHAR(30000) NOT NULL,
  CONSTRAINT root_day_no UNIQUE (day_no)
);
CREATE TABLE documents.audit_root (
  root_day  DATE           NOT NULL,
  agency    VARCHAR(20)    NOT NULL,
  last_no   BIGINT         NOT NULL,
  last_hash CHAR(64)       NOT NULL,
  acts      BIGINT         NOT NULL,
  signature VARCHAR(2000)  NOT NULL,
  PRIMARY KEY (root_day, agency)
);
