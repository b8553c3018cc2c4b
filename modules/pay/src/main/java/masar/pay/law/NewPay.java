package masar.pay.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;

/**
 * What somebody is paid from a decision on.
 *
 * @param step     the step of the grade; empty where the pay stands on none
 * @param basic    SAR a month
 * @param decision each rule that led there
 */
public record NewPay(Optional<Integer> step, BigDecimal basic, Decision decision) {

    /** A step of a grade. */
    static NewPay step(Grade grade, int step, List<Finding> findings) {
        return new NewPay(Optional.of(step), grade.basic(step).orElseThrow(), Decision.of(findings));
    }
}
