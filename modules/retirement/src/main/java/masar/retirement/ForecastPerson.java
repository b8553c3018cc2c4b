package masar.retirement;

import java.time.LocalDate;
import java.util.Optional;
import masar.records.PersonRow;
import masar.retirement.law.LeavingForecast.Kind;

/**
 * Somebody in a forecast.
 *
 * @param employeeId the id in addresses
 * @param nationalId ten digits
 * @param who        the person, where the record still has them
 * @param ladder     code of the ladder
 * @param grade      code of the grade
 * @param kind       what they come to
 * @param on         the day; empty where it is open already or not known
 */
public record ForecastPerson(long employeeId, String nationalId, Optional<PersonRow> who, String ladder, String grade, Kind kind, Optional<LocalDate> on) {
    /** The name in this language, the number where there is none. */
    public String name(String language) {
        return who.map(p -> "en".equals(language) && !p.nameEn().isEmpty() ? p.nameEn() : p.nameAr()).orElse(nationalId);
    }
}
