package masar.pay.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** M5: days of leave with a part of pay take the rest of their pay off the month, at thirty days a month (HR Regulation art 1). */
public final class ReducedMonth {
    private static final int MONTH = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ReducedMonth() {
    }

    /** What so many days at a share of basic pay take off; never more than a month of them. */
    public static Finding of(BigDecimal basic, int percent, int floor, int days, LegalRef ref) {
        BigDecimal share = basic.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED).max(BigDecimal.valueOf(floor)).min(basic);
        BigDecimal less = basic.subtract(share).multiply(BigDecimal.valueOf(Math.min(days, MONTH))).divide(BigDecimal.valueOf(MONTH), 2, RoundingMode.HALF_UP);
        return ref.find("M5", Outcome.GRANTED).given("basic", basic).given("payShare", percent).given("shareDays", Math.min(days, MONTH)).gives("reducedBy", less);
    }
}
