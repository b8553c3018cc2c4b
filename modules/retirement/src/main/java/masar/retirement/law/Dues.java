package masar.retirement.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/** RT10 and RT13 to RT15: what is due or was paid beside a pension: lump sum, contribution, award, contributions given back. */
final class Dues {
    /** The award is known from templates of decisions, not from an article. */
    static final LegalRef AWARD = RetirementLaw.REGULATION;
    private static final int MONTHS_A_YEAR = 12;

    private Dues() {
    }

    /** RT10: the lump sum: a share of a year's pay for each year; smaller for whoever resigned or was dismissed for discipline. */
    static Finding lumpSum(RetirementFacts facts, CountedService service) {
        boolean reduced = facts.reason().lumpSum() == Reason.LumpSum.REDUCED;
        int percent = (reduced ? RetirementLaw.LUMP_SUM_REDUCED : RetirementLaw.LUMP_SUM).on(facts.leaves());
        int months = facts.policy().lumpSumByMonths() ? service.months() : service.months() / MONTHS_A_YEAR * MONTHS_A_YEAR;
        BigDecimal sum = Pension.percent(facts.basic().multiply(BigDecimal.valueOf(months)), percent);
        return RetirementLaw.PENSION.find("RT10", true).given("yearlyPay", Pension.sar(facts.basic().multiply(BigDecimal.valueOf(MONTHS_A_YEAR))))
                .given("lumpSumPercent", percent).given("countedMonths", months).gives("lumpSum", sum);
    }

    /** RT13: what is kept back each month; the State bears as much. */
    static Finding contribution(RetirementFacts facts) {
        BigDecimal percent = RetirementLaw.CONTRIBUTION.on(facts.leaves());
        return RetirementLaw.PENSION.find("RT13", true).given("basic", Pension.sar(facts.basic())).given("contributionPercent", percent)
                .gives("contribution", monthly(facts));
    }

    private static BigDecimal monthly(RetirementFacts facts) {
        return Contribution.share(facts.basic(), facts.leaves());
    }

    /** RT14: the award at the end of service: six months' pay at the age or health disability, four at early retirement. */
    static Optional<Finding> award(RetirementFacts facts) {
        LocalDate on = facts.leaves();
        return switch (facts.reason()) {
            case STATUTORY_AGE, HEALTH_DISABILITY -> Optional.of(award(facts, RetirementLaw.AWARD.on(on)));
            case EARLY_RETIREMENT -> Optional.of(award(facts, RetirementLaw.AWARD_EARLY.on(on)));
            default -> Optional.empty();
        };
    }

    private static Finding award(RetirementFacts facts, int months) {
        return AWARD.find("RT14", true).given("basic", Pension.sar(facts.basic())).given("awardMonths", months)
                .gives("award", Pension.sar(facts.basic().multiply(BigDecimal.valueOf(months))));
    }

    /** RT15: who did not pass probation gets the contributions back; here as if basic pay had always been the last. */
    static Finding refund(RetirementFacts facts, CountedService service) {
        BigDecimal sum = monthly(facts).multiply(BigDecimal.valueOf(service.months())).setScale(2, RoundingMode.HALF_UP);
        return facts.reason().ref().find("RT15", false).given("reason", facts.reason()).given("contribution", monthly(facts))
                .given("serviceMonths", service.months()).gives("refund", sum);
    }
}
