-- Whose form it is that comes after its session has ended. The key stands in the forms of one visit; it opens nothing.
CREATE TABLE identities.form_key (
    form_key    VARCHAR(64) NOT NULL PRIMARY KEY,
    national_id VARCHAR(10) NOT NULL,
    made_when   TIMESTAMP   NOT NULL
);
CREATE INDEX form_key_made ON identities.form_key (made_when);

-- What such a form brought, until its person sends it again: fields as JSON, by the address of the page.
CREATE TABLE identities.kept_form (
    id          BIGINT         NOT NULL PRIMARY KEY,
    national_id VARCHAR(10)    NOT NULL,
    address     VARCHAR(2000)  NOT NULL,
    fields      VARCHAR(30000) NOT NULL,
    made_when   TIMESTAMP      NOT NULL
);
CREATE INDEX kept_form_of ON identities.kept_form (national_id);
CREATE INDEX kept_form_made ON identities.kept_form (made_when);
CREATE SEQUENCE identities.kept_form_seq AS BIGINT START WITH 50 INCREMENT BY 50;
