-- An approved nomination goes on as a line of a list does: an offer of its own, of no round. Who decides it may act for somebody.
ALTER TABLE promotions.award ALTER COLUMN round_id DROP NOT NULL;
ALTER TABLE promotions.award ALTER COLUMN act_id DROP NOT NULL;
ALTER TABLE promotions.award ALTER COLUMN card_id DROP NOT NULL;
ALTER TABLE promotions.award ADD COLUMN nomination_id BIGINT REFERENCES promotions.nomination;
ALTER TABLE promotions.award ADD CONSTRAINT award_of_nomination UNIQUE (nomination_id);
ALTER TABLE promotions.nomination ADD COLUMN on_behalf_of VARCHAR(10) DEFAULT '' NOT NULL;
