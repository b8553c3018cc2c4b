package masar.performance;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param nationalId who; empty for the house
 * @param nameAr     name in Arabic
 * @param nameEn     name in English
 * @param behalfAr   name of who delegated, in Arabic; empty for nobody
 * @param behalfEn   the same in English
 * @param at         when
 */
public record Signed(String nationalId, String nameAr, String nameEn, String behalfAr, String behalfEn, Instant at) {
    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }

    /** The name of who delegated in this language; empty for nobody. */
    public String behalf(String language) {
        return "en".equals(language) && !behalfEn.isEmpty() ? behalfEn : behalfAr;
    }
}
