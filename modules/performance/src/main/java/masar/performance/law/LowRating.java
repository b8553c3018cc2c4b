package masar.performance.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An unsatisfactory rating, by what became of grievances against it.
 *
 * @param grievance what became of them
 * @param lastDay   the last day on which one may be brought; empty while nobody knows that its person received the copy
 */
public record LowRating(Grievance grievance, Optional<LocalDate> lastDay) {

    /** What became of grievances against a rating. */
    public enum Grievance {
        /** None was brought. */
        NONE,
        /** One is open. */
        OPEN,
        /** It was refused: the rating stays. */
        REFUSED,
        /** It was accepted, and the rating was not entered anew since. */
        ACCEPTED
    }

    /** Whether one is open, or may still be brought on this day. */
    boolean waits(LocalDate on) {
        return grievance == Grievance.OPEN || grievance == Grievance.NONE && lastDay.filter(last -> !on.isAfter(last)).isPresent();
    }

    /** Whether it stays as it is for good. */
    boolean isFinal(LocalDate on) {
        return grievance == Grievance.REFUSED || grievance == Grievance.NONE && lastDay.isPresent() && !waits(on);
    }
}
