-- Who decides one kind of request alone looks for it among all that an agency ever had.
CREATE INDEX request_of_kind ON requests.request (agency, kind, sent_at, id);
