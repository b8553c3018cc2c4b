package masar.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * The next annual increment of a place on a ladder, as far as the ladder decides it.
 *
 * @param on       the next day on which increments are given
 * @param lastStep whether the place is the last step of its grade, so that there is none
 * @param step     the step from then on
 * @param basic    its salary, SAR a month; empty where it is not known
 * @param decision each rule that led there
 */
public record NextIncrement(LocalDate on, boolean lastStep, int step, Optional<BigDecimal> basic, Decision decision) {
}
