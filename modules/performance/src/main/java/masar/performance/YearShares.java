package masar.performance;

import java.time.LocalDate;
import java.util.Optional;
import masar.performance.law.Shares;

/**
 * The recommended shares of a year.
 *
 * @param year         calendar year
 * @param edition      1 for what was entered first; 0 while no circular was entered and the first version holds
 * @param shares       percent of each mark
 * @param circular     number of the ministry's circular; empty for none
 * @param circularDate its date
 */
public record YearShares(int year, int edition, Shares shares, String circular, Optional<LocalDate> circularDate) {
    /** Percent of a mark. */
    public int percent(int mark) {
        return shares.of(mark);
    }
}
