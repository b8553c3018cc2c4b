-- Yearly appraisals. Rows are never changed: a correction is a further edition of the same year. Times are UTC.
CREATE SEQUENCE performance.id_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE performance.appraisal (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  appraised_year INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  document_date DATE NOT NULL,
  reason VARCHAR(500) NOT NULL,
  token VARCHAR(80) NOT NULL,
  entered_by VARCHAR(80) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT appraisal_once UNIQUE (token),
  CONSTRAINT appraisal_edition UNIQUE (employee_id, appraised_year, edition),
  CONSTRAINT appraisal_mark CHECK (mark BETWEEN 1 AND 5)
);

-- What was brought in to its end, so that a second start does not look at it again.
CREATE TABLE performance.source (
  name VARCHAR(80) NOT NULL PRIMARY KEY,
  finished_at TIMESTAMP NOT NULL
);
