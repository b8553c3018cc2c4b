package masar.leave.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Period;

/** What a leave that is granted is made of: which days count as what, at which share of pay. */
public final class LeaveParts {
    private static final int WHOLE = 100;

    private LeaveParts() {
    }

    /** The parts, in order. */
    public static List<LeavePart> of(LeaveFacts facts) {
        LeaveFacts.Asked asked = facts.asked();
        return switch (asked.type().pay()) {
            case NONE -> List.of(new LeavePart(asked.type(), 0, asked.during()));
            case QUARTER -> List.of(new LeavePart(asked.type(), LeaveLaw.MOTHERHOOD_PAY.on(asked.first()), asked.during()));
            case SICK -> SickQuota.split(asked.type(), asked.during(), facts.leaves());
            case BALANCE_THEN_SICK -> after(facts, LeaveType.ANNUAL, AnnualRules.fromBalance(facts), LeaveType.COMPANION);
            case FULL -> asked.type() == LeaveType.DIALYSIS ? after(facts, LeaveType.DIALYSIS, OtherRules.dialysisLeft(facts), LeaveType.SICK)
                    : List.of(new LeavePart(asked.type(), WHOLE, asked.during()));
        };
    }

    /** So many days at full pay, the rest by the scale of illness. */
    private static List<LeavePart> after(LeaveFacts facts, LeaveType first, int days, LeaveType rest) {
        Period during = facts.asked().during();
        LocalDate cut = during.from().plusDays(Math.min(days, facts.asked().days()));
        List<LeavePart> parts = new ArrayList<>();
        if (cut.isAfter(during.from())) {
            parts.add(new LeavePart(first, WHOLE, Period.of(during.from(), cut)));
        }
        if (cut.isBefore(during.until().orElseThrow())) {
            parts.addAll(SickQuota.split(rest, Period.of(cut, during.until().get()), facts.leaves()));
        }
        return List.copyOf(parts);
    }
}
