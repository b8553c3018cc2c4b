package masar.performance;

import java.time.LocalDate;

/**
 * An appraisal as HR enters it.
 *
 * @param employeeId     whose
 * @param year           the calendar year appraised
 * @param mark           1 to 5
 * @param documentNumber number of the approved appraisal, or of the decision that changes it
 * @param documentDate   its date
 * @param corrects       the edition that it corrects, as seen by who corrects it; 0 when the year has none yet
 * @param reason         why it is corrected; empty for the first edition
 */
public record NewAppraisal(long employeeId, int year, int mark, String documentNumber, LocalDate documentDate, int corrects, String reason) {
    /** The first of a year. */
    public static NewAppraisal first(long employeeId, int year, int mark, String documentNumber, LocalDate documentDate) {
        return new NewAppraisal(employeeId, year, mark, documentNumber, documentDate, 0, "");
    }
}
