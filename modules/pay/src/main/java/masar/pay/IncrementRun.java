package masar.pay;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A run of the annual increment for everybody, or of looking what it would come to.
 *
 * @param id             its id
 * @param dry            whether it only looks
 * @param day            the day of the increment, the first of a fiscal year
 * @param decisionNumber number of the decision; empty for one that only looks
 * @param decidedOn      its date
 * @param state          how it stands
 * @param looked         how many people on record it went through
 * @param left           how many are left to go through
 * @param people         how many of them were in service on the day
 * @param granted        how many got a step
 * @param refused        how many did not, by law
 * @param persons        how many a person must look at
 * @param cost           what the steps cost more, SAR a month
 * @param orderedBy      national ID of who ordered it; empty for the house
 * @param orderedAt      when
 * @param touched        when it last did something
 * @param finished       when it ended
 */
public record IncrementRun(long id, boolean dry, LocalDate day, String decisionNumber, Optional<LocalDate> decidedOn, IncrementState state,
        long looked, long left, long people, long granted, long refused, long persons, BigDecimal cost, String orderedBy, Instant orderedAt,
        Instant touched, Optional<Instant> finished) {
    /** How far it is, 0 to 100. */
    public int percent() {
        return state == IncrementState.DONE ? 100 : looked + left == 0 ? 0 : (int) (looked * 100 / (looked + left));
    }
}
