package masar.records;

import java.time.LocalDate;
import java.util.Optional;

/** The last appraisal, lent to modules that may not know performance by the module that keeps it: a CDI bean. */
public interface AppraisalMarks {
    /**
     * The mark of the latest year that was over before a day, 1 (unsatisfactory) to 5 (excellent); empty when none is on record. One's own, or
     * that of somebody within the caller's reach.
     */
    Optional<Integer> before(long employeeId, LocalDate day);
}
