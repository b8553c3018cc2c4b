-- Whom requests go round, asked by the person: every inbox does.
CREATE INDEX kept_out_person ON requests.kept_out (national_id, request_id);
