-- The holder's name as it is searched: folded by the kernel's one rule for Arabic, so that a letter's form does not matter.
ALTER TABLE identities.power_grant ADD COLUMN holder_folded VARCHAR(400) DEFAULT '' NOT NULL;
