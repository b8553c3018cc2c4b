-- Posts of agencies, the schemes by which they compare, the rounds in which posts are offered, and who applied. Times are UTC.
CREATE SEQUENCE promotions.id_seq AS BIGINT START WITH 50 INCREMENT BY 50;

-- A budgeted post as its agency entered it; qualification and experience are what its classification demands.
CREATE TABLE promotions.post (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  post_number VARCHAR(40) NOT NULL,
  job_code VARCHAR(60) NOT NULL,
  title VARCHAR(200) NOT NULL,
  grade INTEGER NOT NULL,
  level_code VARCHAR(40) NOT NULL,
  specialty VARCHAR(100) NOT NULL,
  experience_years INTEGER NOT NULL,
  unit_code VARCHAR(40) NOT NULL,
  city_code VARCHAR(40) NOT NULL,
  status VARCHAR(10) NOT NULL,
  since_day DATE NOT NULL,
  token VARCHAR(80) NOT NULL,
  entered_by VARCHAR(80) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT post_once UNIQUE (token),
  CONSTRAINT post_number_of_agency UNIQUE (agency, post_number),
  CONSTRAINT post_grade CHECK (grade BETWEEN 1 AND 15)
);
CREATE INDEX post_list ON promotions.post (agency, status, grade, id);

-- One edition of a scheme: its content is canonical JSON and never changes once it has been published.
CREATE TABLE promotions.scheme (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  code VARCHAR(40) NOT NULL,
  edition INTEGER NOT NULL,
  from_grade INTEGER NOT NULL,
  to_grade INTEGER NOT NULL,
  content VARCHAR(16000) NOT NULL,
  example VARCHAR(60) NOT NULL,
  state VARCHAR(10) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  agreed_on DATE,
  published_on DATE,
  changed_by VARCHAR(80) NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT scheme_once UNIQUE (token),
  CONSTRAINT scheme_edition UNIQUE (agency, code, edition)
);
CREATE INDEX scheme_list ON promotions.scheme (state, id);

CREATE TABLE promotions.promotion_round (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  agency VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  scheme_id BIGINT NOT NULL REFERENCES promotions.scheme,
  opens_at TIMESTAMP NOT NULL,
  closes_at TIMESTAMP NOT NULL,
  conditions VARCHAR(2000) NOT NULL,
  state VARCHAR(10) NOT NULL,
  announced_at TIMESTAMP,
  seed VARCHAR(64) NOT NULL,
  token VARCHAR(80) NOT NULL,
  planned_by VARCHAR(80) NOT NULL,
  planned_at TIMESTAMP NOT NULL,
  CONSTRAINT round_once UNIQUE (token),
  CONSTRAINT round_window CHECK (closes_at > opens_at)
);
CREATE INDEX round_list ON promotions.promotion_round (agency, state, id);

CREATE TABLE promotions.round_post (
  id BIGINT NOT NULL PRIMARY KEY,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  post_id BIGINT NOT NULL REFERENCES promotions.post,
  CONSTRAINT round_post_once UNIQUE (round_id, post_id)
);
CREATE INDEX round_of_post ON promotions.round_post (post_id);

-- Who applied, with the points of the moment: ranks are counted from these columns alone.
CREATE TABLE promotions.application (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  grade INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  appointed DATE NOT NULL,
  evidence VARCHAR(4000) NOT NULL,
  points BIGINT NOT NULL,
  tie_points BIGINT NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  changed_at TIMESTAMP NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT application_once UNIQUE (round_id, employee_id)
);
CREATE INDEX application_rank ON promotions.application (round_id, grade, state, points);

CREATE TABLE promotions.wish (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL REFERENCES promotions.application,
  place INTEGER NOT NULL,
  post_id BIGINT NOT NULL REFERENCES promotions.post,
  CONSTRAINT wish_place UNIQUE (application_id, place),
  CONSTRAINT wish_post UNIQUE (application_id, post_id)
);
