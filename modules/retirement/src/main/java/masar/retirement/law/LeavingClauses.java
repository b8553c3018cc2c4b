package masar.retirement.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/**
 * What a decision of end of service says of dues: pay for leave (art 133), the award, and by which law the pension is settled. It names
 * rules and limits, not what is left of leave, which no record holds.
 *
 * @param leave      whether leave is paid whole, up to the limits, or not
 * @param limit      most days of leave earned from 3 Rajab 1439 on
 * @param limitOld   most days of what was earned before, and of all together
 * @param leaveRef   where that stands
 * @param award      the award with its arithmetic (RT14); empty where none is due
 * @param pensionLaw the law by which the pension is settled; empty where contributions are given back or no law is known to apply
 */
public record LeavingClauses(Leave leave, int limit, int limitOld, LegalRef leaveRef, Optional<Finding> award, Optional<LegalRef> pensionLaw) {
    /** How leave that is left is paid. */
    public enum Leave { ALL, LIMITED, NONE }

    /** Those of an end of service. The first appointment of all tells which law the pension is under. */
    public static LeavingClauses of(RetirementFacts facts) {
        Reason reason = facts.reason();
        Leave leave = reason.protects() ? Leave.ALL : reason == Reason.PROBATION_FAILED ? Leave.NONE : Leave.LIMITED;
        LocalDate first = facts.service().earlier().stream().map(p -> p.from()).min(LocalDate::compareTo).orElse(facts.service().appointed());
        Optional<LegalRef> law = reason == Reason.PROBATION_FAILED || reason == Reason.CONTRACT_END ? Optional.empty()
                : Optional.of(first.isBefore(RetirementLaw.REFORM_DAY) ? RetirementLaw.PENSION : RetirementLaw.REFORM);
        return new LeavingClauses(leave, RetirementLaw.LEAVE_DAYS.on(LeaveBalancePay.NEW), RetirementLaw.LEAVE_DAYS.on(LeaveBalancePay.NEW.minusDays(1)),
                LeaveBalancePay.REF, Dues.award(facts), law);
    }
}
