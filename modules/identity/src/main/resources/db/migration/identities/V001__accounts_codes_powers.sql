-- The schema is called identities: IDENTITY is a reserved word of Derby.
-- Who has registered, the codes they were sent, and what they may do.
CREATE TABLE identities.account (
    national_id     VARCHAR(10)  NOT NULL PRIMARY KEY,
    state           VARCHAR(20)  NOT NULL,
    email           VARCHAR(254) NOT NULL,
    mobile          VARCHAR(20)  NOT NULL,
    language        VARCHAR(2)   NOT NULL,
    registered_when TIMESTAMP,
    signed_in_when  TIMESTAMP,
    version         INTEGER      NOT NULL
);

CREATE SEQUENCE identities.code_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE identities.one_time_code (
    id           BIGINT       NOT NULL PRIMARY KEY,
    national_id  VARCHAR(10)  NOT NULL,
    purpose      VARCHAR(20)  NOT NULL,
    destination  VARCHAR(254) NOT NULL,
    salt         VARCHAR(44)  NOT NULL,
    hash         VARCHAR(64)  NOT NULL,
    made_when    TIMESTAMP    NOT NULL,
    expires_when TIMESTAMP    NOT NULL,
    wrong_tries  INTEGER      NOT NULL,
    spent_when   TIMESTAMP,
    version      INTEGER      NOT NULL
);
CREATE INDEX one_time_code_of ON identities.one_time_code (national_id, purpose, id);

-- One row per person or address and kind of act; it outlives a restart and is shared by all nodes.
CREATE TABLE identities.tally (
    who           VARCHAR(120) NOT NULL PRIMARY KEY,
    acts          INTEGER      NOT NULL,
    last_when     TIMESTAMP    NOT NULL,
    blocked_until TIMESTAMP    NOT NULL
);

CREATE TABLE identities.fresh_code (
    visit       VARCHAR(64) NOT NULL PRIMARY KEY,
    national_id VARCHAR(10) NOT NULL,
    given_when  TIMESTAMP   NOT NULL
);

-- Locked while somebody's powers change, so that two officers cannot grant the same at once.
CREATE TABLE identities.power_holder (
    national_id VARCHAR(10) NOT NULL PRIMARY KEY,
    changes     INTEGER     NOT NULL
);

CREATE SEQUENCE identities.grant_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE identities.power_grant (
    id              BIGINT       NOT NULL PRIMARY KEY,
    national_id     VARCHAR(10)  NOT NULL,
    holder_name     VARCHAR(200) NOT NULL,
    power           VARCHAR(30)  NOT NULL,
    agency          VARCHAR(20)  NOT NULL,
    from_day        DATE         NOT NULL,
    until_day       DATE         NOT NULL,
    document_number VARCHAR(60)  NOT NULL,
    document_day    DATE         NOT NULL,
    granted_by_id   VARCHAR(10)  NOT NULL,
    granted_by      VARCHAR(200) NOT NULL,
    granted_when    TIMESTAMP    NOT NULL,
    ended_when      TIMESTAMP,
    ended_by_id     VARCHAR(10),
    ended_by        VARCHAR(200),
    end_reason      VARCHAR(500),
    token           VARCHAR(80)  NOT NULL,
    version         INTEGER      NOT NULL,
    CONSTRAINT power_grant_once UNIQUE (token)
);
CREATE INDEX power_grant_of ON identities.power_grant (national_id, id);
CREATE INDEX power_grant_in ON identities.power_grant (agency, power, id);
CREATE INDEX power_grant_kind ON identities.power_grant (power, id);

CREATE SEQUENCE identities.delegation_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE identities.delegation (
    id              BIGINT        NOT NULL PRIMARY KEY,
    power           VARCHAR(30)   NOT NULL,
    agency          VARCHAR(20)   NOT NULL,
    grantor_id      VARCHAR(10)   NOT NULL,
    grantor_name    VARCHAR(200)  NOT NULL,
    delegate_id     VARCHAR(10)   NOT NULL,
    delegate_name   VARCHAR(200)  NOT NULL,
    from_day        DATE          NOT NULL,
    until_day       DATE          NOT NULL,
    services        VARCHAR(2000) NOT NULL,
    document_number VARCHAR(60)   NOT NULL,
    document_day    DATE          NOT NULL,
    given_when      TIMESTAMP     NOT NULL,
    ended_when      TIMESTAMP,
    ended_by_id     VARCHAR(10),
    ended_by        VARCHAR(200),
    end_reason      VARCHAR(500),
    token           VARCHAR(80)   NOT NULL,
    version         INTEGER       NOT NULL,
    CONSTRAINT delegation_once UNIQUE (token)
);
CREATE INDEX delegation_to ON identities.delegation (delegate_id, id);
CREATE INDEX delegation_from ON identities.delegation (grantor_id, id);
CREATE INDEX delegation_in ON identities.delegation (agency, power, id);
