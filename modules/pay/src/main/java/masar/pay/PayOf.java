package masar.pay;

import java.math.BigDecimal;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * What a place on a ladder pays, SAR a month.
 *
 * @param place     the place
 * @param basic     basic salary
 * @param transport transport allowance; empty where the grade has none
 * @param decision  by what
 */
public record PayOf(PayPlace place, BigDecimal basic, Optional<BigDecimal> transport, Decision decision) {
}
