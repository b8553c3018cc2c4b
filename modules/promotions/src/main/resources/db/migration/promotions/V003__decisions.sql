-- What follows a frozen ranking: minutes, the act of the competent authority, and what became of each line. Times are UTC.
CREATE TABLE promotions.minutes (
  id BIGINT NOT NULL PRIMARY KEY,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  paper_id BIGINT NOT NULL,
  serial VARCHAR(20) NOT NULL,
  code VARCHAR(14) NOT NULL,
  made_by VARCHAR(80) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT minutes_once UNIQUE (round_id)
);

-- One decision with its number and day, for one line (card_id) or for all lines of a round that wait; open until it has gone through them.
CREATE TABLE promotions.decision_act (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  card_id BIGINT REFERENCES promotions.frozen_card,
  decision_number VARCHAR(40) NOT NULL,
  decided_on DATE NOT NULL,
  decided_by VARCHAR(80) NOT NULL,
  on_behalf_of VARCHAR(10) NOT NULL,
  begun_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT decision_act_once UNIQUE (token)
);
CREATE INDEX decision_act_of_round ON promotions.decision_act (round_id, id);

-- A line of a frozen list that was decided: the findings of that day, the offer, its answer and the start of duty.
CREATE TABLE promotions.award (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  act_id BIGINT NOT NULL REFERENCES promotions.decision_act,
  card_id BIGINT NOT NULL REFERENCES promotions.frozen_card,
  post_id BIGINT NOT NULL REFERENCES promotions.post,
  employee_id BIGINT NOT NULL,
  national_id VARCHAR(10) NOT NULL,
  agency VARCHAR(20) NOT NULL,
  grade INTEGER NOT NULL,
  authority VARCHAR(30) NOT NULL,
  findings VARCHAR(16000) NOT NULL,
  state VARCHAR(10) NOT NULL,
  answer_by DATE NOT NULL,
  answered_at TIMESTAMP,
  started_on DATE,
  effective_on DATE,
  event_id BIGINT,
  CONSTRAINT award_once UNIQUE (card_id),
  CONSTRAINT award_of_post UNIQUE (round_id, post_id)
);
CREATE INDEX award_mine ON promotions.award (employee_id, id);
CREATE INDEX award_due ON promotions.award (state, answer_by);
