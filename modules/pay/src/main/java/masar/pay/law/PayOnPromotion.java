package masar.pay.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * Pay on promotion: the first step of the new grade; who earns that or more, the first step above the salary; and the rise is not
 * less than the increment of the grade left. Civil Service Law art 18, as amended by M/57 of 1438.
 *
 * <p>The last condition ends the paragraph. Read over both cases, it moves up also those who would get the first step; read over
 * the second case alone, it does not. Which reading holds is the caller's policy. Where no step satisfies it, the last step is given.
 */
public final class PayOnPromotion {
    /** Where it stands. */
    public static final LegalRef REF = LegalRef.of("Civil Service Law").article(18).paragraph("ب");

    private PayOnPromotion() {
    }

    /**
     * What is known.
     *
     * @param from                      the grade left
     * @param salary                    the basic salary earned in it, SAR a month
     * @param to                        the grade gained, with at least one step
     * @param minRiseAppliesToFirstStep whether the least rise holds also for those who get the first step
     */
    public record Facts(Grade from, BigDecimal salary, Grade to, boolean minRiseAppliesToFirstStep) {
    }

    /**
     * What comes of it.
     *
     * @param step     step of the new grade
     * @param basic    its salary
     * @param rise     what it adds; below zero where even the last step pays less
     * @param decision each rule that led there
     */
    public record Answer(int step, BigDecimal basic, BigDecimal rise, Decision decision) {
    }

    /** The step, its salary and the rise. */
    public static Answer of(Facts facts) {
        Grade to = facts.to();
        BigDecimal salary = facts.salary();
        BigDecimal first = to.basic(1).orElseThrow();
        boolean reaches = salary.compareTo(first) >= 0;
        OptionalInt plain = reaches ? to.firstAbove(salary) : OptionalInt.of(1);
        List<Finding> findings = new ArrayList<>();
        Finding rule = REF.find("B1", Outcome.GRANTED).given("salary", salary).given("firstStep", first);
        findings.add(plain.isEmpty() ? rule : rule.gives("step", plain.getAsInt()).gives("basic", to.basic(plain.getAsInt()).orElseThrow()));
        OptionalInt step = leastRise(facts, reaches, plain, findings);
        if (step.isEmpty()) {
            BigDecimal last = to.basic(to.last()).orElseThrow();
            findings.add(REF.find("B3", last.compareTo(salary) < 0 ? Outcome.NEEDS_PERSON : Outcome.GRANTED).given("salary", salary)
                    .gives("step", to.last()).gives("basic", last));
        }
        int given = step.orElse(to.last());
        BigDecimal basic = to.basic(given).orElseThrow();
        return new Answer(given, basic, basic.subtract(salary), Decision.of(findings));
    }

    private static OptionalInt leastRise(Facts facts, boolean reaches, OptionalInt plain, List<Finding> findings) {
        Optional<BigDecimal> increment = facts.from().increment();
        if (increment.isEmpty()) {
            findings.add(REF.find("B2", Outcome.NEEDS_PERSON).given("grade", facts.from().code()));
            return plain;
        }
        boolean holds = reaches || facts.minRiseAppliesToFirstStep();
        OptionalInt step = !holds || plain.isEmpty() ? plain : facts.to().firstReaching(facts.salary().add(increment.get()));
        if (step.isPresent() && plain.isPresent() && step.getAsInt() < plain.getAsInt()) {
            step = plain;
        }
        Finding finding = REF.find("B2", Outcome.GRANTED).given("increment", increment.get())
                .given("minRiseAppliesToFirstStep", facts.minRiseAppliesToFirstStep());
        if (step.isPresent()) {
            BigDecimal basic = facts.to().basic(step.getAsInt()).orElseThrow();
            finding = finding.gives("step", step.getAsInt()).gives("rise", basic.subtract(facts.salary()));
        }
        findings.add(finding);
        return step;
    }
}
