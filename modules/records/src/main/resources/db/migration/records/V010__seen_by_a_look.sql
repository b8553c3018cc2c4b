-- Whether a look has told of somebody already, who stands in the file once more further down.
create index import_difference_who on records.import_difference (run_name, national_id);
