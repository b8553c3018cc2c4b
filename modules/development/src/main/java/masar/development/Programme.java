package masar.development;

import masar.requests.InBoth;

/**
 * A programme of the catalogue.
 *
 * @param id       its id
 * @param version  for optimistic locking
 * @param agency   code of the agency whose it is; empty for the ministry's, which are open to all
 * @param titleAr  its name in Arabic
 * @param titleEn  its name in English
 * @param provider who teaches it
 * @param sort     what sort it is, for comparison points
 * @param delivery how it is taught
 * @param hours    its hours
 * @param abroad   whether it is outside the Kingdom
 * @param about    what it is about and for whom
 * @param offered  whether sessions of it may be planned
 */
public record Programme(long id, long version, String agency, String titleAr, String titleEn, String provider, String sort, Delivery delivery, int hours,
        boolean abroad, String about, boolean offered) {
    /** How a programme is taught. */
    public enum Delivery { IN_PERSON, REMOTE, ON_THE_JOB }

    /** The name in this language. */
    public String title(String language) {
        return "en".equals(language) ? titleEn : titleAr;
    }

    /** Its name as a notice keeps it, for readers of either language. */
    public InBoth named() {
        return new InBoth(titleAr, titleEn);
    }

    /** Whether it is the ministry's. */
    public boolean isMinistrys() {
        return agency.isEmpty();
    }
}
