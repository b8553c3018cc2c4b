package masar.records;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who serves, with the day of birth that counts for the career.
 *
 * @param employeeId   the id in addresses
 * @param nationalId   ten digits
 * @param nameAr       full name in Arabic
 * @param nameEn       full name in English, may be empty
 * @param agency       code of the agency
 * @param born         date of birth for service
 * @param appointed    first appointment on record
 * @param extended     last day of an extension of service beyond the age, where one is recorded
 */
public record BornPerson(long employeeId, String nationalId, String nameAr, String nameEn, String agency, LocalDate born, LocalDate appointed,
        Optional<LocalDate> extended) {
    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
