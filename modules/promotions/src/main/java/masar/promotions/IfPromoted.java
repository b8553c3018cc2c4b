package masar.promotions;

import java.math.BigDecimal;
import java.util.Optional;
import masar.pay.PayChange;
import masar.pay.PayGrade;
import masar.pay.PayPlace;

/**
 * What the next grade would pay somebody, were they promoted today.
 *
 * @param from         the place held
 * @param basic        the basic salary now
 * @param transport    the transport allowance now; empty where the grade has none
 * @param next         the next grade
 * @param change       step, salary and rise there, with the arithmetic
 */
public record IfPromoted(PayPlace from, BigDecimal basic, Optional<BigDecimal> transport, PayGrade next, PayChange change) {
}
