package masar.retirement.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.CivilDate;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/**
 * RT12: pay for leave not taken (art 133), by the last basic pay at thirty days a month. All of it at death or health disability; else
 * at most 72 days, and of what was earned before 3 Rajab 1439 up to 180, together never more than 180; none after failed probation.
 */
final class LeaveBalancePay {
    static final LegalRef REF = RetirementLaw.REGULATION.article(133);
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);
    static final LocalDate NEW = CivilDate.parse("1439-07-03");

    private LeaveBalancePay() {
    }

    static Optional<Finding> check(RetirementFacts facts) {
        if (facts.more().leaveBalance().isEmpty() && facts.more().leaveBefore1439() == 0) {
            return Optional.empty();
        }
        int recent = facts.more().leaveBalance().orElse(0);
        int days = paid(facts.reason(), recent, facts.more().leaveBefore1439());
        BigDecimal sum = facts.basic().multiply(BigDecimal.valueOf(days)).divide(DAYS_A_MONTH, 2, RoundingMode.HALF_UP);
        return Optional.of(REF.find("RT12", true).given("basic", Pension.sar(facts.basic())).given("leaveBalance", recent)
                .given("leaveBefore1439", facts.more().leaveBefore1439()).given("reason", facts.reason())
                .gives("leaveDaysPaid", days).gives("leavePay", sum));
    }

    /** The days that are paid. */
    static int paid(Reason reason, int recent, int before) {
        if (reason == Reason.PROBATION_FAILED) {
            return 0;
        }
        if (reason.protects()) {
            return recent + before;
        }
        int all = RetirementLaw.LEAVE_DAYS.on(NEW.minusDays(1));
        return Math.min(all, Math.min(before, all) + Math.min(recent, RetirementLaw.LEAVE_DAYS.on(NEW)));
    }
}
