package masar.pay.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * Pay of who is hired again: in the grade they had, the step they had; in another, the first step above the salary of the former
 * step, and where the grade ends below it, its last step. Civil Service Law art 18, as amended by M/57 of 1438.
 */
public final class PayOnReturn {
    /** Where it stands. */
    public static final LegalRef REF = LegalRef.of("Civil Service Law").article(18).paragraph("ج");

    private PayOnReturn() {
    }

    /**
     * What is known.
     *
     * @param former the grade when service ended
     * @param step   the step in it
     * @param grade  the grade of the new post, with at least one step
     */
    public record Facts(Grade former, int step, Grade grade) {
    }

    /** The step and its salary. */
    public static NewPay of(Facts facts) {
        Grade grade = facts.grade();
        List<Finding> findings = new ArrayList<>();
        if (facts.former().ladder().equals(grade.ladder()) && facts.former().code().equals(grade.code())) {
            int step = Math.min(facts.step(), grade.last());
            findings.add(REF.find("R1", step == facts.step() ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("formerStep", facts.step())
                    .gives("step", step).gives("basic", grade.basic(step).orElseThrow()));
            return NewPay.step(grade, step, findings);
        }
        BigDecimal salary = facts.former().basic(facts.step()).orElseThrow();
        OptionalInt above = grade.firstAbove(salary);
        int step = above.orElse(grade.last());
        findings.add(REF.find("R2", Outcome.GRANTED).given("salary", salary).gives("step", step).gives("basic", grade.basic(step).orElseThrow()));
        if (above.isEmpty()) {
            findings.add(REF.find("R3", Outcome.GRANTED).given("salary", salary).given("lastStep", grade.basic(step).orElseThrow()).gives("step", step));
        }
        return NewPay.step(grade, step, findings);
    }
}
