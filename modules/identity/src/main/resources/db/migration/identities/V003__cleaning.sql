-- What is old is looked for every day.
CREATE INDEX one_time_code_old ON identities.one_time_code (expires_when);
CREATE INDEX fresh_code_old ON identities.fresh_code (given_when);
CREATE INDEX tally_old ON identities.tally (last_when);
