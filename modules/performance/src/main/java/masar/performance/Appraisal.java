package masar.performance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One edition of a yearly appraisal.
 *
 * @param employeeId     whose it is
 * @param agency         code of the agency that entered it
 * @param year           the calendar year appraised
 * @param edition        1 for what was entered first, one more for each correction
 * @param rating         the level
 * @param documentNumber number of the approved appraisal, or of the decision that changed it
 * @param documentDate   its date
 * @param reason         why it was corrected; empty for the first edition
 * @param enteredBy      who entered it
 * @param enteredAt      when
 * @param stands         whether it is the latest edition of its year
 */
public record Appraisal(long employeeId, String agency, int year, int edition, Rating rating, String documentNumber, LocalDate documentDate,
        String reason, String enteredBy, Instant enteredAt, boolean stands) {
}
