package masar.leave;

import java.time.LocalDate;

/**
 * One person who is away.
 *
 * @param employeeId their id
 * @param nationalId ten digits
 * @param nameAr     name in Arabic
 * @param nameEn     name in English, may be empty
 * @param unit       Arabic name of the unit
 * @param type       code of the leave; empty for a manager, whom the reason of an absence does not concern
 * @param first      first day
 * @param last       last day
 * @param backDue    first day of work after it
 */
public record AwayRow(long employeeId, String nationalId, String nameAr, String nameEn, String unit, String type, LocalDate first, LocalDate last, LocalDate backDue) {
    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
