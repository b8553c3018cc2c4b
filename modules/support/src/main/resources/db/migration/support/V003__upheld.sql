-- What was upheld is to be carried out: one row for each upheld grievance, with its clock and what was done; and those round whom it goes.
CREATE TABLE support.upheld (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  request_number VARCHAR(20) NOT NULL,
  stage VARCHAR(10) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  upheld_on DATE NOT NULL,
  due_on DATE NOT NULL,
  done_on DATE,
  done_words VARCHAR(1000) NOT NULL,
  done_by VARCHAR(80) NOT NULL,
  done_for VARCHAR(80) NOT NULL,
  soon_told_on DATE,
  late_told_on DATE,
  CONSTRAINT upheld_once UNIQUE (request_number)
);
CREATE INDEX upheld_agency ON support.upheld (agency, due_on, id);
CREATE INDEX upheld_due ON support.upheld (done_on, due_on, id);

CREATE TABLE support.upheld_round (
  id BIGINT NOT NULL PRIMARY KEY,
  upheld_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  CONSTRAINT upheld_round_once UNIQUE (upheld_id, national_id)
);
