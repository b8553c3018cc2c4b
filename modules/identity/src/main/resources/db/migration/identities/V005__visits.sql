-- Who is signed in, for every node to know: a person whose node died goes on at another. The key is a hash of what their browser holds.
CREATE TABLE identities.visit (
    visit_key   VARCHAR(64)   NOT NULL PRIMARY KEY,
    national_id VARCHAR(10)   NOT NULL,
    name_ar     VARCHAR(400)  NOT NULL,
    name_en     VARCHAR(400)  NOT NULL,
    outcome     VARCHAR(20)   NOT NULL,
    since_when  TIMESTAMP     NOT NULL,
    seen_when   TIMESTAMP     NOT NULL,
    id_token    VARCHAR(8000) NOT NULL,
    end_at      VARCHAR(2000) NOT NULL
);
CREATE INDEX visit_since ON identities.visit (since_when);
