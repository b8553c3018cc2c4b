-- Whose leaves are decided, cut or brought holds this row meanwhile: two decisions about one person would each count with a balance that the other uses up.
CREATE TABLE leaves.holder (
  employee_id BIGINT NOT NULL PRIMARY KEY
);
