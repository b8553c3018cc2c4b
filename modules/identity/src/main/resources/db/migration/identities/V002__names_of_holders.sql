-- The holder's name as it is searched: folded by the kernel's one rule for Arabic, so that a letter's form does not matter.
ALTER TABLE identities.power_grant ADD COLUMN holder_folded VARCHAR(600) DEFAULT '' NOT NULL;
-- Names in English, empty where the record has none.
ALTER TABLE identities.power_grant ADD COLUMN holder_name_en VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE identities.delegation ADD COLUMN grantor_name_en VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE identities.delegation ADD COLUMN delegate_name_en VARCHAR(200) DEFAULT '' NOT NULL;
