package masar.pay.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * Pay on appointment: the first step of the grade; who earns that or more already, the first step above it. Civil Service Law
 * art 18, as amended by M/57 of 1438. A higher step for qualifications that the Cabinet names is for the decision to say.
 */
public final class PayOnAppointment {
    /** Where it stands. */
    public static final LegalRef REF = LegalRef.of("Civil Service Law").article(18).paragraph("أ");

    private PayOnAppointment() {
    }

    /**
     * What is known.
     *
     * @param grade  the grade of the post, with at least one step
     * @param salary what the person earns at appointment; empty for nothing
     */
    public record Facts(Grade grade, Optional<BigDecimal> salary) {
    }

    /** The step and its salary. */
    public static NewPay of(Facts facts) {
        Grade grade = facts.grade();
        BigDecimal first = grade.basic(1).orElseThrow();
        List<Finding> findings = new ArrayList<>();
        boolean less = facts.salary().map(salary -> salary.compareTo(first) < 0).orElse(true);
        OptionalInt above = less ? OptionalInt.of(1) : grade.firstAbove(facts.salary().orElseThrow());
        int step = above.orElse(grade.last());
        Finding rule = REF.find("A1", Outcome.GRANTED).given("firstStep", first);
        Finding with = facts.salary().map(salary -> rule.given("salary", salary)).orElse(rule);
        findings.add(with.gives("step", step).gives("basic", grade.basic(step).orElseThrow()));
        if (above.isEmpty()) {
            findings.add(REF.find("A2", Outcome.NEEDS_PERSON).given("salary", facts.salary().orElseThrow()).given("lastStep",
                    grade.basic(grade.last()).orElseThrow()).gives("step", step));
        }
        return NewPay.step(grade, step, findings);
    }
}
