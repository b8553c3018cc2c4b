-- What somebody opens of their own: their lines of published lists, what was offered to them, what they disputed.
create index frozen_card_of on promotions.frozen_card (employee_id, round_id);
create index award_of on promotions.award (national_id, id);
create index grievance_of on promotions.grievance (employee_id, id);
