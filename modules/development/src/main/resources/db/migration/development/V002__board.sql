-- For the dashboards, which add up the hours of a year and count the bonds that run without reading the rows.
CREATE INDEX certificate_board ON development.certificate (last_day, agency, known_until, kind, sort, hours);
CREATE INDEX study_bond ON development.study (state, agency, bond_due);
