-- The units from which requests came, so that the inbox need not look through all requests for their names.
CREATE TABLE requests.unit_name (
  agency VARCHAR(20) NOT NULL,
  unit VARCHAR(250) NOT NULL,
  CONSTRAINT unit_name_pk PRIMARY KEY (agency, unit)
);
INSERT INTO requests.unit_name (agency, unit) SELECT DISTINCT agency, unit FROM requests.request WHERE sent_at IS NOT NULL AND unit <> '';
DROP INDEX requests.request_unit;
CREATE INDEX request_of_unit ON requests.request (agency, unit, due_on, id);
