package masar.pay;

import java.util.List;
import masar.kernel.LegalRef;
import masar.kernel.Period;

/** Leave with a part of pay, lent by the module that keeps leaves: a CDI bean. What is without any pay stands in the career. */
public interface ReducedPay {
    /**
     * Days with a part of pay.
     *
     * @param percent the share of basic pay that is paid
     * @param floor   the least that is paid for a month, SAR
     * @param during  the days, closed
     * @param ref     where the law says so
     */
    record Days(int percent, int floor, Period during, LegalRef ref) {
    }

    /** The caller's days with a part of pay that lie in a period. */
    List<Days> mine(Period during);
}
