package masar.performance;

import java.time.Instant;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * Somebody was unsatisfactory three years in a row: a case of human resources.
 *
 * @param id         its id
 * @param version    of the row
 * @param employeeId whose, in the records
 * @param nationalId whose
 * @param nameAr     name in Arabic
 * @param nameEn     name in English
 * @param lastYear   the last of the years
 * @param state      where it stands
 * @param decision   what the law said when it was last looked at; looked at again as long as it is open
 * @param openedAt   when
 * @param closedAt   when it was closed
 * @param why        what was done, or why it fell away
 */
public record LowCase(long id, long version, long employeeId, String nationalId, String nameAr, String nameEn, int lastYear, State state, Decision decision, Instant openedAt,
        Optional<Instant> closedAt, String why) {
    /** Where a case stands. */
    public enum State {
        /** Waits for human resources. */
        OPEN,
        /** Human resources have done what they had to. */
        DONE,
        /** A rating was changed, a grievance accepted or a better year followed, so that there are no three in a row any more. */
        FELL_AWAY
    }

    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
