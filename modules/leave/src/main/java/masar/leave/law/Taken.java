package masar.leave.law;

import masar.kernel.Period;

/**
 * A leave that stands.
 *
 * @param type   what it is
 * @param during its days, closed
 */
public record Taken(LeaveType type, Period during) {
    /** How many days it has on the calendar. */
    public int days() {
        return days(during);
    }

    static int days(Period closed) {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(closed.from(), closed.until().orElseThrow());
    }

    /** The days of it that lie in another period. */
    int daysIn(Period other) {
        return during.intersect(other).map(Taken::days).orElse(0);
    }
}
