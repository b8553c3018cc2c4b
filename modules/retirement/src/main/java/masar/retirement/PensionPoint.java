package masar.retirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Outcome;
import masar.retirement.law.PensionCurve;

/**
 * The pension that would be due, were one to leave on a day.
 *
 * @param leaves        the day on which service ends
 * @param by            code of the reason: the statutory age from its day on, before it early retirement with consent
 * @param basic         the last basic pay then, SAR
 * @param serviceMonths the months that count
 * @param outcome       whether a pension is due
 * @param pension       SAR a month; empty where none is due or the law that computes it is not known
 */
public record PensionPoint(LocalDate leaves, String by, BigDecimal basic, int serviceMonths, Outcome outcome, Optional<BigDecimal> pension) {

    static PensionPoint of(PensionCurve.Point point) {
        return new PensionPoint(point.leaves(), point.by().name(), point.basic(), point.serviceMonths(), point.outcome(), point.pension());
    }
}
