package masar.leave.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Period;

/**
 * A leave that stands.
 *
 * @param type   what it is
 * @param during its days, closed
 * @param worked the holidays for whose work it is, of a compensatory leave
 */
public record Taken(LeaveType type, Period during, Optional<Period> worked) {
    /** A leave that stands by itself. */
    public Taken(LeaveType type, Period during) {
        this(type, during, Optional.empty());
    }

    /** How many days it has on the calendar. */
    public int days() {
        return days(during);
    }

    static int days(Period closed) {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(closed.from(), closed.until().orElseThrow());
    }

    /** How many days of a kind lie in a fiscal year (Gregorian), whichever year they began in. */
    public static int inFiscal(int year, LeaveType type, List<Taken> leaves) {
        return leaves.stream().filter(t -> t.type == type).mapToInt(t -> t.daysIn(fiscal(year))).sum();
    }

    static Period fiscal(int year) {
        return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** The days of it that lie in another period. */
    int daysIn(Period other) {
        return during.intersect(other).map(Taken::days).orElse(0);
    }
}
