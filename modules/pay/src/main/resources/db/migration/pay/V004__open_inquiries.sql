-- Few inquiries are open, among all that were ever answered.
create index ladder_inquiry_open on pay.ladder_inquiry (answered_at, id);
