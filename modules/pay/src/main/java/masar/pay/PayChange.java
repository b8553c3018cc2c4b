package masar.pay;

import java.math.BigDecimal;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * What somebody is paid after a decision: promotion, appointment, return, waiver.
 *
 * @param grade    code of the grade
 * @param step     the step; empty where the pay stands on none
 * @param basic    SAR a month
 * @param rise     what it adds to the salary before; empty where there was none
 * @param decision each rule that led there
 */
public record PayChange(String grade, Optional<Integer> step, BigDecimal basic, Optional<BigDecimal> rise, Decision decision) {
}
