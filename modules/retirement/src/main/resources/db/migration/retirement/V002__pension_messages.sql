-- What was said to the pension body about a case and what it said, each once, in order. Times are UTC.
CREATE TABLE retirement.pension_message (
  id BIGINT NOT NULL PRIMARY KEY,
  leaving_id BIGINT NOT NULL REFERENCES retirement.leaving (id),
  incoming BOOLEAN NOT NULL,
  kind VARCHAR(10) NOT NULL,
  -- Ours: the number of the case and the place; theirs: as they name it.
  message_id VARCHAR(80) NOT NULL,
  -- Which file it speaks of.
  about VARCHAR(80) NOT NULL,
  place INTEGER NOT NULL,
  content VARCHAR(30000) NOT NULL,
  remark VARCHAR(1000) NOT NULL,
  reference VARCHAR(80) NOT NULL,
  happened TIMESTAMP NOT NULL,
  -- When it arrived there, for ours.
  taken TIMESTAMP,
  -- What became of it, for theirs.
  outcome VARCHAR(20) NOT NULL,
  CONSTRAINT pension_message_once UNIQUE (incoming, message_id),
  CONSTRAINT pension_message_place UNIQUE (leaving_id, incoming, place)
);
