-- Which papers of a case were made, each once. The papers themselves lie with the module of papers.
CREATE TABLE retirement.leaving_paper (
  id BIGINT NOT NULL PRIMARY KEY,
  leaving_id BIGINT NOT NULL REFERENCES retirement.leaving (id),
  kind VARCHAR(20) NOT NULL,
  paper_id BIGINT NOT NULL,
  serial VARCHAR(20) NOT NULL,
  code VARCHAR(20) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  -- When it was taken back because the case was.
  revoked_at TIMESTAMP,
  CONSTRAINT leaving_paper_once UNIQUE (leaving_id, kind)
);
