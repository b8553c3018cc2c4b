package masar.retirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Span;
import masar.retirement.law.Estimate;

/**
 * What would be due. GRANTED: the pension; REFUSED: no pension, perhaps a lump sum instead; NEEDS_PERSON: a person must look, and where
 * the pension alone is open it is told as it would be.
 *
 * @param decision       whether a pension is due, with every finding
 * @param service        the service that counts, in Hijri years, months and days
 * @param serviceMonths  its months as the pension counts them
 * @param monthlyPension the pension a month, in SAR
 * @param lumpSum        the lump sum where no pension is due
 * @param statutoryAgeOn the day of the statutory age, where it is known
 */
public record RetirementEstimate(Decision decision, Span service, int serviceMonths, Optional<BigDecimal> monthlyPension, Optional<BigDecimal> lumpSum,
                                 Optional<LocalDate> statutoryAgeOn) {

    static RetirementEstimate of(Estimate estimate) {
        return new RetirementEstimate(estimate.decision(), estimate.service(), estimate.serviceMonths(), estimate.monthlyPension(), estimate.lumpSum(),
                estimate.statutoryAgeOn());
    }
}
