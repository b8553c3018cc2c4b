package masar.retirement.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Span;

/**
 * What would be due. The decision says whether a pension is: GRANTED, REFUSED (a lump sum may be due instead), or a person must look;
 * where only that is open, the pension is the one that would be due. Nothing of it binds: the pension body computes.
 *
 * @param decision       whether a pension is due, with every finding
 * @param service        the service that counts
 * @param serviceMonths  its months
 * @param monthlyPension the pension a month
 * @param lumpSum        the lump sum where no pension is due
 * @param statutoryAgeOn the day of the statutory age, where it is known
 */
public record Estimate(Decision decision, Span service, int serviceMonths, Optional<BigDecimal> monthlyPension, Optional<BigDecimal> lumpSum,
                       Optional<LocalDate> statutoryAgeOn) {

    /** Applies the law. Days before it, or outside the calendar, are {@code Refused}. */
    public static Estimate of(RetirementFacts facts) {
        StatutoryAge age = StatutoryAge.of(facts);
        CountedService service = CountedService.until(age.countedUntil(facts), facts.service(), facts.policy());
        List<Finding> findings = new ArrayList<>(List.of(facts.birth().forServiceFinding(), Reform.check(facts),
                facts.reason().ref().find("RT6", true).given("reason", facts.reason())));
        findings.addAll(age.check(facts));
        findings.addAll(service.findings());
        Sums sums = switch (law(facts)) {
            case CONTRACT -> Sums.none(RetirementLaw.PENSION.find("RT17", Outcome.NEEDS_PERSON).given("reason", facts.reason()));
            case PROBATION -> Sums.none(Dues.refund(facts, service));
            case NEW -> Sums.none(Reform.REF.find("RT16", Outcome.NEEDS_PERSON).given("appointed", facts.service().appointed()));
            case PENSION -> pensionLaw(facts, age, service);
        };
        findings.addAll(sums.findings);
        LeaveBalancePay.check(facts).ifPresent(findings::add);
        return new Estimate(Decision.of(findings), service.span(), service.months(), sums.pension, sums.lumpSum, age.known());
    }

    private enum Law { CONTRACT, PROBATION, NEW, PENSION }

    private record Sums(Optional<BigDecimal> pension, Optional<BigDecimal> lumpSum, List<Finding> findings) {
        static Sums none(Finding finding) {
            return new Sums(Optional.empty(), Optional.empty(), List.of(finding));
        }
    }

    private static Law law(RetirementFacts facts) {
        if (facts.reason() == Reason.CONTRACT_END) {
            return Law.CONTRACT;
        }
        if (facts.reason() == Reason.PROBATION_FAILED) {
            return Law.PROBATION;
        }
        return Reform.group(facts) == Reform.Group.ENTRANT ? Law.NEW : Law.PENSION;
    }

    private static Sums pensionLaw(RetirementFacts facts, StatutoryAge age, CountedService service) {
        List<Finding> findings = new ArrayList<>();
        if (facts.reason() == Reason.EARLY_RETIREMENT) {
            findings.add(EarlyRetirement.check(facts, service));
        }
        findings.addAll(Entitlement.check(facts, age, service));
        findings.add(Dues.contribution(facts));
        boolean early = facts.reason() == Reason.STATUTORY_AGE && age.reached(facts.leaves()) == Outcome.REFUSED;
        if (early || Outcome.of(findings.stream().map(Finding::outcome).toList()) == Outcome.REFUSED) {
            return early || facts.reason().lumpSum() == Reason.LumpSum.NONE ? new Sums(Optional.empty(), Optional.empty(), findings)
                    : lumpSum(Dues.lumpSum(facts, service), findings);
        }
        Pension pension = Pension.of(facts, service);
        findings.addAll(pension.findings());
        if (facts.reason() == Reason.DEATH) {
            findings.add(Pension.heirs(facts, pension.monthly()));
        }
        Dues.award(facts).ifPresent(findings::add);
        return new Sums(Optional.of(pension.monthly()), Optional.empty(), findings);
    }

    private static Sums lumpSum(Finding finding, List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        findings.add(finding);
        return new Sums(Optional.empty(), Optional.of(new BigDecimal(finding.gives().get("lumpSum").toString())), findings);
    }
}
