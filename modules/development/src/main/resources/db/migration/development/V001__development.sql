-- Training, what proves it, and volunteering; scholarships and study missions with what was asked and changed. Times are UTC.
CREATE SEQUENCE development.id_seq AS BIGINT START WITH 50 INCREMENT BY 50;

-- The catalogue: an agency's own programmes, and with an empty agency the ministry's, which are open to all.
CREATE TABLE development.programme (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  title_ar VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  provider VARCHAR(200) NOT NULL,
  sort VARCHAR(30) NOT NULL,
  delivery VARCHAR(20) NOT NULL,
  hours INTEGER NOT NULL,
  abroad BOOLEAN NOT NULL,
  about VARCHAR(1000) NOT NULL,
  offered BOOLEAN NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT programme_once UNIQUE (token)
);
CREATE INDEX programme_agency ON development.programme (agency, offered, id);

CREATE TABLE development.training_session (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  programme_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  apply_until DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  seats INTEGER NOT NULL,
  -- Seats that an approval has given away: kept here so that the last one is given once.
  taken INTEGER NOT NULL,
  state VARCHAR(12) NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT training_session_once UNIQUE (token),
  CONSTRAINT training_session_programme FOREIGN KEY (programme_id) REFERENCES development.programme (id)
);
CREATE INDEX training_session_agency ON development.training_session (agency, id);

-- One person and one session: asked for by themselves, or named by the agency.
CREATE TABLE development.nomination (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  by_self BOOLEAN NOT NULL,
  asked_on DATE NOT NULL,
  state VARCHAR(12) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  findings VARCHAR(16000) NOT NULL,
  decided_by VARCHAR(10) NOT NULL,
  decided_on DATE,
  score INTEGER,
  hours INTEGER NOT NULL,
  CONSTRAINT nomination_once UNIQUE (session_id, employee_id),
  CONSTRAINT nomination_session FOREIGN KEY (session_id) REFERENCES development.training_session (id)
);
CREATE INDEX nomination_person ON development.nomination (employee_id, state, id);
CREATE INDEX nomination_agency ON development.nomination (session_id, agency, id);

-- What is verified: a certificate of training or hours of volunteering, true from its days, known from one moment to another.
CREATE TABLE development.certificate (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  provider VARCHAR(200) NOT NULL,
  sort VARCHAR(30) NOT NULL,
  hours INTEGER NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  paper VARCHAR(100) NOT NULL,
  score INTEGER,
  -- The number of the request that brought it, or session:ID.
  source VARCHAR(40) NOT NULL,
  verified_by VARCHAR(250) NOT NULL,
  known_from TIMESTAMP NOT NULL,
  known_until TIMESTAMP NOT NULL,
  closed_why VARCHAR(500) NOT NULL,
  CONSTRAINT certificate_once UNIQUE (source, employee_id)
);
CREATE INDEX certificate_person ON development.certificate (employee_id, known_until, last_day);

-- What a request about a scholarship or study mission asks, under its number, with the findings of the day on which it was sent.
CREATE TABLE development.study_asked (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  number VARCHAR(20) NOT NULL,
  service VARCHAR(30) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  told VARCHAR(2000) NOT NULL,
  asked_on DATE NOT NULL,
  proven BOOLEAN NOT NULL,
  -- The scholarship that it changes; 0 where it asks for a new one.
  study_id BIGINT NOT NULL,
  findings VARCHAR(16000) NOT NULL,
  state VARCHAR(10) NOT NULL,
  CONSTRAINT study_asked_number UNIQUE (number)
);
CREATE INDEX study_asked_person ON development.study_asked (employee_id, state);

CREATE TABLE development.study (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  -- The number of the request, or of a decision from before the house.
  number VARCHAR(60) NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  employee_id BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  degree VARCHAR(20) NOT NULL,
  field VARCHAR(200) NOT NULL,
  institution VARCHAR(200) NOT NULL,
  country VARCHAR(2) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  decided_on DATE NOT NULL,
  decided_by VARCHAR(250) NOT NULL,
  findings VARCHAR(16000) NOT NULL,
  event_id BIGINT NOT NULL,
  state VARCHAR(12) NOT NULL,
  passed BOOLEAN,
  cost NUMERIC(12, 2),
  back_on DATE,
  back_told_by VARCHAR(10) NOT NULL,
  -- The first day on which the bond may be over; looked at anew on that day.
  bond_due DATE,
  soon_told_on DATE,
  late_told_on DATE,
  bond_told_on DATE,
  CONSTRAINT study_number UNIQUE (employee_id, number)
);
CREATE INDEX study_person ON development.study (employee_id, id);
CREATE INDEX study_agency ON development.study (agency, state, id);
CREATE INDEX study_state ON development.study (state, last_day, id);

-- Each change that was decided, with what was before: nothing of a scholarship is lost when it changes.
CREATE TABLE development.study_change (
  id BIGINT NOT NULL PRIMARY KEY,
  study_id BIGINT NOT NULL,
  number VARCHAR(20) NOT NULL,
  change_of VARCHAR(20) NOT NULL,
  before_value VARCHAR(200) NOT NULL,
  after_value VARCHAR(200) NOT NULL,
  decided_on DATE NOT NULL,
  decided_by VARCHAR(250) NOT NULL,
  findings VARCHAR(16000) NOT NULL,
  CONSTRAINT study_change_number UNIQUE (number)
);
CREATE INDEX study_change_study ON development.study_change (study_id, id);
