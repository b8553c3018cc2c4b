package masar.promotions.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A penalty that promotion asks about.
 *
 * @param kind what was decided
 * @param days days of pay docked; 0 for what docks none
 * @param on   the day of the decision; empty when all that is known is that it lies within the year before
 */
public record Penalty(Kind kind, int days, Optional<LocalDate> on) {
    /** The kinds. */
    public enum Kind {
        /** Days of pay docked. */
        DOCKED,
        /** Deprived of an annual increment. */
        INCREMENT_DENIED,
        /** A penalty of which the record does not say what it took. */
        UNTOLD
    }

    public Penalty {
        if (days < 0) {
            throw new IllegalArgumentException("no days: " + days);
        }
    }
}
