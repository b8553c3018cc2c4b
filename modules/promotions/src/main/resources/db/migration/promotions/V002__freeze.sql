-- What follows a window: scores of the committee, and the ranking frozen with its snapshot. Times are UTC.
ALTER TABLE promotions.promotion_round ADD COLUMN frozen_at TIMESTAMP;

-- What one member gives an applicant for one element; changed until the freeze begins, each change in the trail.
CREATE TABLE promotions.score (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  application_id BIGINT NOT NULL REFERENCES promotions.application,
  criterion VARCHAR(30) NOT NULL,
  author VARCHAR(80) NOT NULL,
  given VARCHAR(200) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT score_once UNIQUE (application_id, criterion, author)
);

-- A member says that an applicant is a relative: from then on they give nothing there.
CREATE TABLE promotions.kinship (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL REFERENCES promotions.application,
  author VARCHAR(80) NOT NULL,
  relation VARCHAR(100) NOT NULL,
  declared_at TIMESTAMP NOT NULL,
  CONSTRAINT kinship_once UNIQUE (application_id, author)
);

-- An application counted again as the record was known at the close, and the place it came to. Place 0: not ranked.
CREATE TABLE promotions.frozen_card (
  id BIGINT NOT NULL PRIMARY KEY,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  application_id BIGINT NOT NULL REFERENCES promotions.application,
  employee_id BIGINT NOT NULL,
  grade INTEGER NOT NULL,
  takes_part BOOLEAN NOT NULL,
  appointed DATE NOT NULL,
  evidence VARCHAR(4000) NOT NULL,
  wishes VARCHAR(4000) NOT NULL,
  points BIGINT NOT NULL,
  place INTEGER NOT NULL,
  rank_shown INTEGER NOT NULL,
  set_apart VARCHAR(20) NOT NULL,
  post_id BIGINT,
  CONSTRAINT frozen_card_once UNIQUE (application_id)
);
CREATE INDEX frozen_card_list ON promotions.frozen_card (round_id, grade, place);

-- One snapshot for each grade of a round. Its text stands in parts, since no type for long text is common to both databases.
CREATE TABLE promotions.snapshot (
  id BIGINT NOT NULL PRIMARY KEY,
  round_id BIGINT NOT NULL REFERENCES promotions.promotion_round,
  grade INTEGER NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  CONSTRAINT snapshot_once UNIQUE (round_id, grade)
);

CREATE TABLE promotions.snapshot_part (
  id BIGINT NOT NULL PRIMARY KEY,
  snapshot_id BIGINT NOT NULL REFERENCES promotions.snapshot,
  part INTEGER NOT NULL,
  content VARCHAR(8000) NOT NULL,
  CONSTRAINT snapshot_part_once UNIQUE (snapshot_id, part)
);
