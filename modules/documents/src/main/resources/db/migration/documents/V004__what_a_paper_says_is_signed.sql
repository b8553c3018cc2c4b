-- A signature over all that the row says, the hash of the file with it: the printed seal cannot hold that hash, being printed in the file.
alter table documents.paper add column proof varchar(2000) default '' not null;
