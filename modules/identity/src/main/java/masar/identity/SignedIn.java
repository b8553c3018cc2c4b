package masar.identity;

/**
 * The person who is acting now, signed in and registered.
 *
 * @param nationalId ten digits
 * @param nameAr     name in Arabic
 * @param nameEn     name in English, empty when not known
 * @param standing   serving or former
 * @param agencyCode their own agency, now or last; empty when not known
 */
public record SignedIn(String nationalId, String nameAr, String nameEn, Standing standing, String agencyCode) {

    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
