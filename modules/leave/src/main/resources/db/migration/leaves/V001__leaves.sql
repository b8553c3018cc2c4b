-- Leaves: what was asked, the dated rows that a decision enters, balances in writing, holidays as declared, and medical reports. Times are UTC.
CREATE SEQUENCE leaves.id_seq AS BIGINT START WITH 50 INCREMENT BY 50;

-- What a request asks, under its number, with the findings of the day on which it was sent.
CREATE TABLE leaves.asked (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  number VARCHAR(20) NOT NULL,
  service VARCHAR(30) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  unit VARCHAR(250) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  told VARCHAR(1000) NOT NULL,
  asked_on DATE NOT NULL,
  proven BOOLEAN NOT NULL,
  -- The leave that it cuts or gives up; 0 where it asks for a new one.
  chain BIGINT NOT NULL,
  delayed_to DATE,
  findings VARCHAR(16000) NOT NULL,
  state VARCHAR(10) NOT NULL,
  CONSTRAINT asked_number UNIQUE (number)
);
CREATE INDEX asked_person ON leaves.asked (employee_id, state);

-- A stretch of days of a leave at one share of pay: true from its first to its last day, known from one moment to another. What is cut,
-- given up or broken is closed on the second axis and entered anew; nothing else of a row changes but the return from it.
CREATE TABLE leaves.leave_row (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  -- The leave it belongs to: the id of its first row.
  chain BIGINT NOT NULL,
  number VARCHAR(40) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  unit VARCHAR(250) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  pay_percent INTEGER NOT NULL,
  decided_on DATE NOT NULL,
  decided_by VARCHAR(250) NOT NULL,
  findings VARCHAR(16000) NOT NULL,
  known_from TIMESTAMP NOT NULL,
  known_until TIMESTAMP NOT NULL,
  closed_why VARCHAR(500) NOT NULL,
  -- Whether the return from it is awaited: on the last row of a leave that no other follows without a gap.
  awaited BOOLEAN NOT NULL,
  back_on DATE,
  back_told_by VARCHAR(250) NOT NULL,
  missed_told_on DATE,
  event_id BIGINT NOT NULL
);
CREATE INDEX leave_row_person ON leaves.leave_row (employee_id, known_until, first_day);
CREATE INDEX leave_row_national ON leaves.leave_row (national_id, known_until);
CREATE INDEX leave_row_chain ON leaves.leave_row (chain, id);
CREATE INDEX leave_row_agency ON leaves.leave_row (agency, known_until, last_day, id);
CREATE INDEX leave_row_awaited ON leaves.leave_row (awaited, known_until, last_day, id);

-- A balance in writing: one stands for each person, those before it are closed.
CREATE TABLE leaves.brought_balance (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  days INTEGER NOT NULL,
  before_1439 INTEGER NOT NULL,
  document VARCHAR(100) NOT NULL,
  entered_by VARCHAR(10) NOT NULL,
  known_from TIMESTAMP NOT NULL,
  known_until TIMESTAMP NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT brought_balance_once UNIQUE (token)
);
CREATE INDEX brought_balance_person ON leaves.brought_balance (employee_id, known_until);

-- Days off as a circular sets them.
CREATE TABLE leaves.official_holiday (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  occasion VARCHAR(20) NOT NULL,
  of_year INTEGER NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  document VARCHAR(100) NOT NULL,
  entered_by VARCHAR(10) NOT NULL,
  known_from TIMESTAMP NOT NULL,
  known_until TIMESTAMP NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT official_holiday_once UNIQUE (token)
);

-- Reports of the health platform: dates, facility, kind and number, and nothing about the illness.
CREATE TABLE leaves.medical_report (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  report_number VARCHAR(40) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  -- Whom it was matched to; 0 while it is not.
  employee_id BIGINT NOT NULL,
  person_id VARCHAR(10) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  unit VARCHAR(250) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  facility VARCHAR(120) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  issuer VARCHAR(30) NOT NULL,
  visited_on DATE NOT NULL,
  issued_on DATE NOT NULL,
  abroad BOOLEAN NOT NULL,
  attested BOOLEAN NOT NULL,
  commission VARCHAR(10) NOT NULL,
  commission_digest VARCHAR(64) NOT NULL,
  state VARCHAR(12) NOT NULL,
  received_at TIMESTAMP NOT NULL,
  matched_by VARCHAR(10) NOT NULL,
  chain BIGINT NOT NULL,
  findings VARCHAR(16000) NOT NULL,
  decided_on DATE,
  decided_by VARCHAR(250) NOT NULL,
  decided_by_id VARCHAR(10) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  CONSTRAINT medical_report_number UNIQUE (report_number)
);
CREATE INDEX medical_report_agency ON leaves.medical_report (agency, state, id);
CREATE INDEX medical_report_state ON leaves.medical_report (state, id);
CREATE INDEX medical_report_person ON leaves.medical_report (person_id, id);
