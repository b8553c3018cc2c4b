package masar.retirement.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/**
 * RT8 and RT9: the pension: basic pay times months by 480, not above basic pay; at death or total disability not below a share of it.
 *
 * @param monthly  what is due a month
 * @param findings how it was computed
 */
record Pension(BigDecimal monthly, List<Finding> findings) {
    static final LegalRef REF = RetirementLaw.PENSION;

    Pension {
        findings = List.copyOf(findings);
    }

    static Pension of(RetirementFacts facts, CountedService service) {
        List<Finding> findings = new ArrayList<>();
        int divisor = RetirementLaw.DIVISOR.on(facts.leaves());
        BigDecimal formula = byFormula(facts.basic(), service.months(), divisor);
        findings.add(REF.find("RT8", true).given("basic", sar(facts.basic())).given("serviceMonths", service.months()).given("divisor", divisor)
                .given("capped", service.months() > divisor).gives("pension", formula));
        if (!facts.reason().protects()) {
            return new Pension(formula, findings);
        }
        boolean work = facts.more().workRelated();
        int percent = (work ? RetirementLaw.FLOOR_WORK : RetirementLaw.FLOOR).on(facts.leaves());
        BigDecimal floor = percent(facts.basic(), percent);
        BigDecimal due = formula.max(floor);
        findings.add(REF.find("RT9", true).given("workRelated", work).given("floorPercent", percent).given("pension", formula)
                .given("floor", floor).gives("monthlyPension", due));
        return new Pension(due, findings);
    }

    /** The formula alone. */
    static BigDecimal byFormula(BigDecimal basic, int months, int divisor) {
        return sar(basic.multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP).min(basic));
    }

    /** So many percent of a sum, in halalas. */
    static BigDecimal percent(BigDecimal sum, int percent) {
        return sar(sum.multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    static BigDecimal sar(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    /** RT11: what heirs get together (three or more all of it, two three quarters, one half), each case where their number is not given. */
    static Finding heirs(RetirementFacts facts, BigDecimal pension) {
        LocalDate on = facts.leaves();
        BigDecimal one = percent(pension, RetirementLaw.ONE_HEIR.on(on));
        BigDecimal two = percent(pension, RetirementLaw.TWO_HEIRS.on(on));
        BigDecimal more = percent(pension, RetirementLaw.MORE_HEIRS.on(on));
        Finding finding = REF.find("RT11", true).given("pension", pension);
        return facts.more().heirs().map(heirs -> finding.given("heirs", heirs)
                .gives("heirsPension", heirs == 0 ? BigDecimal.ZERO.setScale(2) : heirs == 1 ? one : heirs == 2 ? two : more))
                .orElseGet(() -> finding.gives("oneHeir", one).gives("twoHeirs", two).gives("moreHeirs", more));
    }
}
