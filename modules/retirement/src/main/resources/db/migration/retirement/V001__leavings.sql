-- Cases of leaving: one row per case under the number of its request, each stage it was in, and what must be cleared. Times are UTC.
CREATE SEQUENCE retirement.id_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE retirement.leaving (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  number VARCHAR(20) NOT NULL,
  -- Whose open case it is; empty once it is closed, so that nobody has two open ones.
  open_of VARCHAR(10),
  reason VARCHAR(30) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  received_on DATE NOT NULL,
  wished_on DATE NOT NULL,
  deferred_to DATE,
  findings VARCHAR(16000) NOT NULL,
  stage VARCHAR(20) NOT NULL,
  due_on DATE,
  accepted_on DATE,
  by_silence BOOLEAN NOT NULL,
  leaves_on DATE,
  event_id BIGINT NOT NULL,
  CONSTRAINT leaving_number UNIQUE (number),
  CONSTRAINT leaving_open UNIQUE (open_of)
);
CREATE INDEX leaving_agency ON retirement.leaving (agency, id);
CREATE INDEX leaving_person ON retirement.leaving (national_id, id);
CREATE INDEX leaving_stage_day ON retirement.leaving (stage, leaves_on, id);

CREATE TABLE retirement.leaving_stage (
  id BIGINT NOT NULL PRIMARY KEY,
  leaving_id BIGINT NOT NULL REFERENCES retirement.leaving (id),
  stage VARCHAR(20) NOT NULL,
  since TIMESTAMP NOT NULL,
  ended TIMESTAMP,
  due_on DATE,
  ended_by_id VARCHAR(10) NOT NULL,
  ended_by VARCHAR(250) NOT NULL,
  note VARCHAR(1000) NOT NULL
);
CREATE INDEX leaving_stage_of ON retirement.leaving_stage (leaving_id, id);

CREATE TABLE retirement.obligation (
  id BIGINT NOT NULL PRIMARY KEY,
  leaving_id BIGINT NOT NULL REFERENCES retirement.leaving (id),
  kind VARCHAR(10) NOT NULL,
  what VARCHAR(200) NOT NULL,
  amount DECIMAL(12, 2),
  entered_at TIMESTAMP NOT NULL,
  entered_by VARCHAR(250) NOT NULL,
  settled_at TIMESTAMP,
  settled_by VARCHAR(250) NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT obligation_once UNIQUE (token)
);
CREATE INDEX obligation_of ON retirement.obligation (leaving_id, id);

-- Whom the daily run has warned of the statutory age, and for which day.
CREATE TABLE retirement.age_warning (
  employee_id BIGINT NOT NULL,
  due_on DATE NOT NULL,
  warned_on DATE NOT NULL,
  CONSTRAINT age_warning_key PRIMARY KEY (employee_id, due_on)
);
