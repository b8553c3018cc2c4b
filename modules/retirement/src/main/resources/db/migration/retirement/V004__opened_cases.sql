-- Cases that the agency opens: what it answered, who opened it; death and illness go first. The heirs of who died.
ALTER TABLE retirement.leaving ADD COLUMN answers VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE retirement.leaving ADD COLUMN opened_by VARCHAR(10) DEFAULT '' NOT NULL;
ALTER TABLE retirement.leaving ADD COLUMN turn INTEGER DEFAULT 1 NOT NULL;
DROP INDEX retirement.leaving_agency;
CREATE INDEX leaving_agency ON retirement.leaving (agency, turn, id);

CREATE TABLE retirement.heir (
  id BIGINT NOT NULL PRIMARY KEY,
  leaving_id BIGINT NOT NULL REFERENCES retirement.leaving (id),
  name VARCHAR(120) NOT NULL,
  relation VARCHAR(12) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  entered_by VARCHAR(250) NOT NULL,
  token VARCHAR(80) NOT NULL,
  CONSTRAINT heir_once UNIQUE (token)
);
CREATE INDEX heir_of ON retirement.heir (leaving_id, id);
