-- Who comes to the statutory age is looked for every day.
create index person_version_birth on records.person_version (birth_for_service, employee_id);
