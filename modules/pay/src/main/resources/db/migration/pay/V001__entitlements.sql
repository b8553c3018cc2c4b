-- What decisions grant a person every month beside the ladder. Times are UTC, days are civil days in Riyadh.
CREATE SEQUENCE pay.id_seq AS BIGINT START WITH 50 INCREMENT BY 50;

CREATE TABLE pay.entitlement (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  allowance VARCHAR(40) NOT NULL,
  method VARCHAR(20) NOT NULL,
  rate DECIMAL(12,2) NOT NULL,
  least_amount DECIMAL(12,2),
  city VARCHAR(40) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE NOT NULL,
  decision_number VARCHAR(60) NOT NULL,
  decided_on DATE NOT NULL,
  end_decision VARCHAR(60) NOT NULL,
  token VARCHAR(80) NOT NULL,
  granted_by VARCHAR(10) NOT NULL,
  granted_at TIMESTAMP NOT NULL,
  ended_by VARCHAR(10) NOT NULL,
  ended_at TIMESTAMP,
  CONSTRAINT entitlement_once UNIQUE (token)
);
CREATE INDEX entitlement_of ON pay.entitlement (employee_id, from_day);
