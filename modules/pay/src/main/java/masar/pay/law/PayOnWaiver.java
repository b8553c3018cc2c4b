package masar.pay.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * Pay on transfer to a lower grade, which needs written consent: the pay had before the waived grade was gained; after a (Hijri) year
 * or more in it, the step above the salary, and the last step where there is none. Civil Service Law art 18, HR Regulation art 64.
 */
public final class PayOnWaiver {
    /** Where it stands. */
    public static final LegalRef REF = LegalRef.of("HR Regulation").article(64);

    private PayOnWaiver() {
    }

    /**
     * What is known.
     *
     * @param lower     the grade moved to, with at least one step
     * @param before    the basic salary before the waived grade was gained
     * @param salary    the basic salary in the waived grade
     * @param gained    first day in the waived grade
     * @param waives    first day out of it
     * @param consented whether there is written consent
     */
    public record Facts(Grade lower, BigDecimal before, BigDecimal salary, LocalDate gained, LocalDate waives, boolean consented) {
    }

    /** The pay; where the salary before stands on no step of the lower grade, it is kept and a person must look. */
    public static NewPay of(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(REF.find("W1", facts.consented()).given("consented", facts.consented()));
        LocalDate year = Hijri.of(facts.gained()).plusYears(1).toLocalDate();
        boolean full = !facts.waives().isBefore(year);
        findings.add(REF.find("W2", Outcome.GRANTED).given("gained", facts.gained()).given("waives", facts.waives()).gives("yearOn", year)
                .gives("yearOrMore", full));
        return full ? above(facts, findings) : before(facts, findings);
    }

    private static NewPay above(Facts facts, List<Finding> findings) {
        OptionalInt above = facts.lower().firstAbove(facts.salary());
        int step = above.orElse(facts.lower().last());
        findings.add(REF.find("W3", Outcome.GRANTED).given("salary", facts.salary()).gives("step", step)
                .gives("basic", facts.lower().basic(step).orElseThrow()));
        return capped(facts.lower(), above, facts.salary(), findings);
    }

    private static NewPay before(Facts facts, List<Finding> findings) {
        OptionalInt reaching = facts.lower().firstReaching(facts.before());
        Optional<BigDecimal> on = reaching.isPresent() ? facts.lower().basic(reaching.getAsInt()) : Optional.empty();
        boolean exact = on.map(basic -> basic.compareTo(facts.before()) == 0).orElse(true);
        Finding rule = REF.find("W4", exact ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("before", facts.before());
        if (!exact) {
            findings.add(rule.gives("basic", facts.before()));
            return new NewPay(Optional.empty(), facts.before(), Decision.of(findings));
        }
        findings.add(rule);
        return capped(facts.lower(), reaching, facts.before(), findings);
    }

    private static NewPay capped(Grade lower, OptionalInt step, BigDecimal sum, List<Finding> findings) {
        if (step.isEmpty()) {
            findings.add(REF.find("W5", Outcome.GRANTED).given("salary", sum).gives("step", lower.last())
                    .gives("basic", lower.basic(lower.last()).orElseThrow()));
        }
        return NewPay.step(lower, step.orElse(lower.last()), findings);
    }
}
