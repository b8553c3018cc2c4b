package masar.leave.law;

import masar.kernel.Period;

/**
 * A stretch of days of a leave, as it is entered.
 *
 * @param type    what its days count as
 * @param percent share of pay; 0 for none
 * @param during  its days, closed
 */
public record LeavePart(LeaveType type, int percent, Period during) {
    /** How many days. */
    public int days() {
        return Taken.days(during);
    }
}
