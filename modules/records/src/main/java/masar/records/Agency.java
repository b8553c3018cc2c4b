package masar.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A government agency (جهة حكومية).
 *
 * @param code   short code, capital letters, digits and dashes
 * @param kind   what it is
 * @param parent code of the agency above, empty for none
 * @param city   city of its seat, {@link Named#NONE} when not known
 * @param since  first day it existed, empty when not known
 * @param until  last day, empty while it exists
 */
public record Agency(String code, String nameAr, String nameEn, Kind kind, String parent, Named city, Optional<LocalDate> since,
        Optional<LocalDate> until) {
    /** Kinds of agencies. */
    public enum Kind { MINISTRY, AUTHORITY, EMIRATE, MUNICIPALITY, UNIVERSITY, HEALTH_CLUSTER, ROYAL_COMMISSION, COURT, CENTRE, OTHER }

    /** Code and names. */
    public Named named() {
        return new Named(code, nameAr, nameEn);
    }

    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return named().name(language);
    }

    /** Whether it exists on this day. */
    public boolean existsOn(LocalDate day) {
        return since.map(s -> !day.isBefore(s)).orElse(true) && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
