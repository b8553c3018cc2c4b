package masar.promotions;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Decision;
import masar.performance.Appraisal;
import masar.records.EmployeeRecord;

/**
 * Somebody's readiness for promotion to the next grade, on one day.
 *
 * @param record    the record it was read from
 * @param on        the day
 * @param said      whether it can be said, and if not, why
 * @param next      the next grade; 0 where it cannot be said
 * @param person    the rules about the person; empty where it cannot be said
 * @param post      the rules about the post, which are open until one is named; empty where it cannot be said
 * @param earliest  the first day on which no rule refuses any more, where waiting alone mends it
 * @param appraisal the last appraisal on record of a year before this one
 * @param pay       what the next grade would pay; empty where that is not known
 */
public record Outlook(EmployeeRecord record, LocalDate on, Said said, int next, Optional<Decision> person, Optional<Decision> post,
        Optional<LocalDate> earliest, Optional<Appraisal> appraisal, Optional<IfPromoted> pay) {
    /** Whether readiness can be said. */
    public enum Said {
        /** Yes. */
        YES,
        /** Not in service. */
        NOT_SERVING,
        /** On a ladder that has promotions of its own. */
        OTHER_LADDER,
        /** In the highest grade. */
        TOP_GRADE
    }
}
