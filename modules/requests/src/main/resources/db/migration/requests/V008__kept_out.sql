-- Whom a confidential request concerns: they neither see nor decide it as officers, whatever their powers.
CREATE TABLE requests.kept_out (
  request_id BIGINT NOT NULL REFERENCES requests.request,
  national_id VARCHAR(10) NOT NULL,
  PRIMARY KEY (request_id, national_id)
);
