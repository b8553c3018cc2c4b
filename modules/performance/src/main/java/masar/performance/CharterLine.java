package masar.performance;

import java.util.Optional;

/**
 * A charter in a list.
 *
 * @param id         its id
 * @param nationalId whose
 * @param nameAr     their name in Arabic
 * @param nameEn     their name in English
 * @param unit       their unit
 * @param year       the calendar year
 * @param state      where it stands
 * @param rating     the last rating, if there is one
 */
public record CharterLine(long id, String nationalId, String nameAr, String nameEn, String unit, int year, CharterState state, Optional<Rating> rating) {
    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
