-- Who could not be read at the freeze; since when nobody has worked at a freeze; what a late correction would have changed; elements
-- that agencies picked for those still equal. Times are UTC.
ALTER TABLE promotions.frozen_card ADD COLUMN problem VARCHAR(20) DEFAULT '' NOT NULL;
ALTER TABLE promotions.promotion_round ADD COLUMN worked_at TIMESTAMP;

-- The last reading again of a frozen round, in pieces: up to which card it came, and what it found.
CREATE TABLE promotions.late_check (
  round_id BIGINT NOT NULL PRIMARY KEY REFERENCES promotions.promotion_round,
  version BIGINT NOT NULL,
  last_card BIGINT NOT NULL,
  known_at TIMESTAMP NOT NULL,
  done_at TIMESTAMP,
  digest VARCHAR(64) NOT NULL
);

-- A card that would be another one today, read as of the close.
CREATE TABLE promotions.late_card (
  id BIGINT NOT NULL PRIMARY KEY,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  employee_id BIGINT NOT NULL,
  grade INTEGER NOT NULL,
  takes_part BOOLEAN NOT NULL,
  took_part BOOLEAN NOT NULL,
  appointed DATE NOT NULL,
  evidence VARCHAR(4000) NOT NULL,
  wishes VARCHAR(4000) NOT NULL,
  why VARCHAR(2000) NOT NULL,
  CONSTRAINT late_card_once UNIQUE (round_id, employee_id)
);

-- A frozen rank that would be another one. Rank 0: not ranked.
CREATE TABLE promotions.late_rank (
  id BIGINT NOT NULL PRIMARY KEY,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  employee_id BIGINT NOT NULL,
  grade INTEGER NOT NULL,
  rank_was INTEGER NOT NULL,
  rank_now INTEGER NOT NULL,
  points_was BIGINT NOT NULL,
  points_now BIGINT NOT NULL,
  post_was BIGINT,
  post_now BIGINT,
  why VARCHAR(2000) NOT NULL
);
CREATE INDEX late_rank_list ON promotions.late_rank (round_id, id);

-- A grade whose ranking waits for a person: still equal after seniority (art 52).
CREATE TABLE promotions.tie (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  grade INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  element VARCHAR(30) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  picked_by VARCHAR(80) NOT NULL,
  picked_at TIMESTAMP,
  CONSTRAINT tie_once UNIQUE (round_id, grade)
);
