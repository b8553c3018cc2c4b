package masar.leave;

import java.time.LocalDate;
import java.util.List;
import masar.leave.law.AnnualBalance;
import masar.leave.law.AnnualBalance.Lot;

/**
 * The balance of annual leave on a day, with its arithmetic.
 *
 * @param on         the day
 * @param years      each year of service that the day still knows, oldest first
 * @param left       days left, without those that leaves ahead bind
 * @param bound      days that are there and that leaves ahead need, beside what is earned until they begin
 * @param before1439 days beside them that were earned before 3 Rajab 1439, for the end of service
 * @param watched    whether the house has seen all leaves; otherwise HR must enter the balance in writing before it is certain
 * @param school     whether the person is of the school staff, who have the summer break and earn no balance
 */
public record LeaveBalance(LocalDate on, List<Year> years, int left, int bound, int before1439, boolean watched, boolean school) {
    public LeaveBalance {
        years = List.copyOf(years);
    }

    /**
     * One year of service.
     *
     * @param from   its first day
     * @param until  the last day
     * @param earned days earned in it, or brought with it
     * @param taken  days taken of it
     * @param lapsed days that lapsed
     * @param left   days left of it
     * @param lapses the last day on which they may be taken
     * @param year   first day of the whole year of service
     * @param kept   whether work needed it to be kept a fourth year
     */
    public record Year(LocalDate from, LocalDate until, int earned, int taken, int lapsed, int left, LocalDate lapses, LocalDate year, boolean kept) {
        static Year of(Lot lot, AnnualBalance balance) {
            return new Year(lot.from(), lot.until().minusDays(1), lot.earned(), lot.taken(), lot.lapsed(), lot.left(), lot.lapses().minusDays(1), balance.yearOf(lot.from()),
                    balance.isKept(lot.from()));
        }
    }

    /** The years of which something is left or was taken in time, for a short table. */
    public List<Year> shown() {
        return years.stream().filter(y -> y.left() > 0 || y.lapses().isAfter(on)).toList();
    }
}
