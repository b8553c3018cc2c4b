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
            case QUARTER -> List.of(new LeavePart(asked.type(), LeaveLaw.MOTHERHOOD_PAY.onOrFirst(asked.first()), asked.during()));
            case SICK -> SickQuota.split(asked.type(), asked.during(), facts.leaves());
            case BALANCE_THEN_SICK -> after(LeaveType.ANNUAL, AnnualRules.fromBalance(facts), LeaveType.COMPANION, asked.during(), SickQuota.beside(asked.during(), facts.leaves()));
            case FULL -> asked.type() == LeaveType.DIALYSIS ? dialysis(facts) : List.of(new LeavePart(asked.type(), WHOLE, asked.during()));
        };
    }

    /** Each year of service has its own days of dialysis: what goes over the year's end is cut there. */
    private static List<LeavePart> dialysis(LeaveFacts facts) {
        List<LeavePart> parts = new ArrayList<>();
        List<Taken> leaves = new ArrayList<>(SickQuota.beside(facts.asked().during(), facts.leaves()));
        for (Period in : facts.balance().byYear(facts.asked().during())) {
            List<LeavePart> more = after(LeaveType.DIALYSIS, OtherRules.dialysisLeft(facts, in.from()), LeaveType.SICK, in, leaves);
            more.forEach(p -> leaves.add(new Taken(p.type(), p.during())));
            parts.addAll(more);
        }
        return List.copyOf(parts);
    }

    /** So many days at full pay, the rest by the scale of illness. */
    private static List<LeavePart> after(LeaveType first, int days, LeaveType rest, Period during, List<Taken> leaves) {
        LocalDate cut = during.from().plusDays(Math.min(days, Taken.days(during)));
        List<LeavePart> parts = new ArrayList<>();
        if (cut.isAfter(during.from())) {
            parts.add(new LeavePart(first, WHOLE, Period.of(during.from(), cut)));
        }
        if (cut.isBefore(during.until().orElseThrow())) {
            parts.addAll(SickQuota.split(rest, Period.of(cut, during.until().get()), leaves));
        }
        return List.copyOf(parts);
    }
}
