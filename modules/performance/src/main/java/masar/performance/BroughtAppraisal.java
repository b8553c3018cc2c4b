package masar.performance;

import java.time.LocalDate;

/** A row of {@link AppraisalImport}: whose by national ID, the year, the mark from 1 to 5, the document and its date. */
public record BroughtAppraisal(String nationalId, int year, int mark, String documentNumber, LocalDate documentDate) {
}
