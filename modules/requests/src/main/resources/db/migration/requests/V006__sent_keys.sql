-- What was sent by the API, by the key that its sender made: the same key again is the same request.
CREATE TABLE requests.sent_key (
  applicant_id VARCHAR(10) NOT NULL,
  sent_with VARCHAR(80) NOT NULL,
  request_id BIGINT NOT NULL REFERENCES requests.request (id),
  content_hash VARCHAR(64) NOT NULL,
  CONSTRAINT sent_key_pk PRIMARY KEY (applicant_id, sent_with)
);
