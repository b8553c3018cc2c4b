-- Who comes to the statutory age or may leave early within twelve months, made anew once a month, and how many they are. How far the
-- counting is stands beside what it found and is written with it. Times are UTC.
CREATE TABLE retirement.forecast (
  from_month VARCHAR(7) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  -- The record as of this day.
  made_on DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  last_id BIGINT NOT NULL,
  looked BIGINT NOT NULL,
  touched_at TIMESTAMP NOT NULL
);

-- Of the latest forecast alone; the counts of earlier ones stay.
CREATE TABLE retirement.forecast_person (
  from_month VARCHAR(7) NOT NULL,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  ladder VARCHAR(20) NOT NULL,
  grade VARCHAR(20) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  -- 1 to 12; 0 where it is open already, or not known.
  month_no INTEGER NOT NULL,
  falls_on DATE,
  CONSTRAINT forecast_person_once PRIMARY KEY (from_month, employee_id)
);
CREATE INDEX forecast_person_list ON retirement.forecast_person (agency, from_month, kind, month_no, employee_id);

CREATE TABLE retirement.forecast_count (
  from_month VARCHAR(7) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  ladder VARCHAR(20) NOT NULL,
  grade VARCHAR(20) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  month_no INTEGER NOT NULL,
  people BIGINT NOT NULL,
  CONSTRAINT forecast_count_once PRIMARY KEY (from_month, agency, ladder, grade, kind, month_no)
);
