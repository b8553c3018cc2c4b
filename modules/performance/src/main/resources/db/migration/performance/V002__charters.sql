-- Charters of performance: one a year for each employee. What was signed, rated or told is never changed: an amendment is a further version,
-- a rating given back is rated anew in a further edition. Times are UTC.
CREATE TABLE performance.year_cycle (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  cycle_year INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  opened_by VARCHAR(80) NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  closed_by VARCHAR(80) NOT NULL,
  closed_at TIMESTAMP,
  approved INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  CONSTRAINT cycle_once UNIQUE (agency, cycle_year)
);

CREATE TABLE performance.charter (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(20) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  unit VARCHAR(200) NOT NULL,
  charter_year INTEGER NOT NULL,
  supervisory BOOLEAN NOT NULL,
  state VARCHAR(20) NOT NULL,
  working INTEGER NOT NULL,
  in_force INTEGER NOT NULL,
  reviewed_at TIMESTAMP,
  review VARCHAR(2000) NOT NULL,
  edition INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  rated_by VARCHAR(80) NOT NULL,
  copy_on DATE,
  received_on DATE,
  grievance VARCHAR(30) NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  CONSTRAINT charter_once UNIQUE (employee_id, charter_year)
);
CREATE INDEX charter_desk ON performance.charter (agency, charter_year, id);
CREATE INDEX charter_unit ON performance.charter (agency, unit, charter_year, id);
CREATE INDEX charter_whose ON performance.charter (national_id, charter_year);

-- Each version with its two signatures.
CREATE TABLE performance.charter_version (
  id BIGINT NOT NULL PRIMARY KEY,
  charter_id BIGINT NOT NULL,
  number INTEGER NOT NULL,
  made_by VARCHAR(80) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  findings VARCHAR(8000) NOT NULL,
  agreed_by VARCHAR(80) NOT NULL,
  agreed_at TIMESTAMP,
  signed_by VARCHAR(80) NOT NULL,
  signed_for VARCHAR(80) NOT NULL,
  signed_at TIMESTAMP,
  CONSTRAINT charter_version_once UNIQUE (charter_id, number)
);

CREATE TABLE performance.goal (
  id BIGINT NOT NULL PRIMARY KEY,
  charter_id BIGINT NOT NULL,
  number INTEGER NOT NULL,
  token VARCHAR(80) NOT NULL,
  title VARCHAR(300) NOT NULL,
  measure VARCHAR(300) NOT NULL,
  target VARCHAR(300) NOT NULL,
  weight INTEGER NOT NULL,
  CONSTRAINT goal_token UNIQUE (token)
);
CREATE INDEX goal_of ON performance.goal (charter_id, number, id);

CREATE TABLE performance.final_rating (
  id BIGINT NOT NULL PRIMARY KEY,
  charter_id BIGINT NOT NULL,
  edition INTEGER NOT NULL,
  score DECIMAL(4, 2) NOT NULL,
  mark INTEGER NOT NULL,
  findings VARCHAR(8000) NOT NULL,
  remark VARCHAR(2000) NOT NULL,
  rated_by VARCHAR(80) NOT NULL,
  rated_for VARCHAR(80) NOT NULL,
  rated_at TIMESTAMP NOT NULL,
  approved_by VARCHAR(80) NOT NULL,
  approved_at TIMESTAMP,
  effects VARCHAR(8000) NOT NULL,
  CONSTRAINT final_rating_once UNIQUE (charter_id, edition)
);

CREATE TABLE performance.given_mark (
  id BIGINT NOT NULL PRIMARY KEY,
  rating_id BIGINT NOT NULL,
  item VARCHAR(40) NOT NULL,
  weight INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  actual VARCHAR(300) NOT NULL
);
CREATE INDEX given_mark_of ON performance.given_mark (rating_id, id);

CREATE TABLE performance.happened (
  id BIGINT NOT NULL PRIMARY KEY,
  charter_id BIGINT NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  move VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  number INTEGER NOT NULL,
  who VARCHAR(80) NOT NULL,
  behalf VARCHAR(80) NOT NULL,
  why VARCHAR(2000) NOT NULL
);
CREATE INDEX happened_to ON performance.happened (charter_id, id);

-- The recommended shares of a year, by circular; a later edition of a year takes the place of the one before, which stays.
CREATE TABLE performance.year_shares (
  id BIGINT NOT NULL PRIMARY KEY,
  share_year INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  percents VARCHAR(30) NOT NULL,
  circular VARCHAR(60) NOT NULL,
  circular_date DATE NOT NULL,
  token VARCHAR(80) NOT NULL,
  entered_by VARCHAR(80) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT year_shares_once UNIQUE (share_year, edition),
  CONSTRAINT year_shares_token UNIQUE (token)
);

-- Unsatisfactory three years in a row: a case of human resources.
CREATE TABLE performance.low_case (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(20) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  last_year INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  findings VARCHAR(8000) NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  closed_by VARCHAR(80) NOT NULL,
  closed_at TIMESTAMP,
  why VARCHAR(1000) NOT NULL,
  CONSTRAINT low_case_once UNIQUE (employee_id, last_year)
);
CREATE INDEX low_case_desk ON performance.low_case (agency, state, id);
