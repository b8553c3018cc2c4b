package masar.identity;

import java.util.Objects;

/**
 * What sign-on must know of a person who has a record.
 *
 * @param nationalId ten digits
 * @param nameAr     full name in Arabic
 * @param nameEn     full name in English, empty when the record has none
 * @param saudi      whether the record says Saudi
 * @param standing   serving, former, or never served
 * @param agencyCode the agency that has them now, or had them last; empty when never served
 */
public record KnownPerson(String nationalId, String nameAr, String nameEn, boolean saudi, Standing standing, String agencyCode) {
    public KnownPerson {
        Objects.requireNonNull(nationalId);
        Objects.requireNonNull(nameAr);
        Objects.requireNonNull(nameEn);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(agencyCode);
    }

    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
