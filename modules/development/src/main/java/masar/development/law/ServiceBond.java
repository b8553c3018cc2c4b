package masar.development.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;

/** The service that is owed after a scholarship or study mission (مدة الخدمة المكافئة): as long as it was, running down by each day that is served. */
public final class ServiceBond {
    private static final LegalRef REF = DevelopmentLaw.STUDY;
    private static final int WHOLE = 100;

    /** How a scholar leaves the agency that bears the bond. */
    public enum Leaving {
        /** Of their own will: resignation, early retirement. */
        OWN_WILL,
        /** To another body of the State's budget. */
        STATE_BODY,
        /** To another body, outside the State's budget. */
        ELSEWHERE,
        /** Otherwise: death, disability, age, dismissal; our source does not say. */
        OTHER
    }

    /**
     * What the bond rests on.
     *
     * @param kind      abroad or at home
     * @param studied   its days, closed
     * @param withdrawn semesters of it that were spent at work: nobody studied, and none of them is owed
     * @param back      the day of the return
     * @param idle      spells since then that do not count as service
     * @param passed    whether its aim was reached; empty while nobody has said so
     */
    public record Facts(StudyKind kind, Period studied, List<Period> withdrawn, LocalDate back, List<Period> idle, Optional<Boolean> passed) {
        public Facts {
            withdrawn = List.copyOf(withdrawn);
            idle = List.copyOf(idle);
        }
    }

    /**
     * How a bond stands on a day.
     *
     * @param owed   days of service owed
     * @param served of them served up to that day, with it
     * @param left   those left
     * @param over   the day on which it is over if every day to come is served; the last served day where it is over
     */
    public record Standing(int owed, int served, int left, LocalDate over) {
        /** Whether nothing is left. */
        public boolean isDone() {
            return left == 0;
        }
    }

    private ServiceBond() {
    }

    /** How it stands at the end of a day. */
    public static Standing on(Facts facts, LocalDate day) {
        int owed = sum(without(facts.studied(), facts.withdrawn()));
        int served = day.isBefore(facts.back()) ? 0 : Math.min(owed, served(facts, day));
        return new Standing(owed, served, owed - served, over(facts, owed));
    }

    private static int served(Facts facts, LocalDate day) {
        return sum(without(Period.inclusive(facts.back(), day), facts.idle()));
    }

    private static List<Period> without(Period whole, List<Period> out) {
        List<Period> left = List.of(whole);
        for (Period one : out) {
            left = left.stream().flatMap(p -> p.cut(one).stream()).toList();
        }
        return left;
    }

    private static int sum(List<Period> periods) {
        return periods.stream().mapToInt(ServiceBond::days).sum();
    }

    // Idle spells that are known already put the end off; each round of this counts those that the later end brings in.
    private static LocalDate over(Facts facts, int owed) {
        LocalDate end = facts.back().plusDays(owed - 1L);
        int known = facts.idle().stream().filter(p -> !p.isOpen()).mapToInt(ServiceBond::days).sum();
        LocalDate far = end.plusDays(known);
        for (LocalDate day = end; !day.isAfter(far); day = day.plusDays(1)) {
            if (served(facts, day) >= owed) {
                return day;
            }
        }
        return far;
    }

    private static int days(Period period) {
        return (int) ChronoUnit.DAYS.between(period.from(), period.until().orElseThrow());
    }

    /** SB1: how much is owed (less the semesters that were withdrawn from), served and left; and SB2, where its aim failed a person says what is repaid. */
    public static Decision find(Facts facts, LocalDate day) {
        Standing stands = on(facts, day);
        Finding bond = REF.find("SB1", Outcome.GRANTED).given("studyKind", facts.kind()).given("studyFrom", facts.studied().from())
                .given("studyUntil", facts.studied().lastDay().orElseThrow()).given("returnedOn", facts.back()).given("countedOn", day);
        int withdrawn = days(facts.studied()) - stands.owed();
        bond = (withdrawn == 0 ? bond : bond.given("daysWithdrawn", withdrawn))
                .gives("bondDays", stands.owed()).gives("bondServed", stands.served()).gives("bondLeft", stands.left()).gives("bondOver", stands.over());
        return facts.passed().orElse(true) ? Decision.of(bond)
                : Decision.of(bond, REF.find("SB2", Outcome.NEEDS_PERSON).given("studyPassed", false));
    }

    /**
     * SB3: what is repaid by who leaves on a last day of work: of the cost the part of the bond that is left; half of that after a study
     * mission; nothing on the way to a body of the State's budget, half on the way elsewhere. Without the cost the share alone is known.
     */
    public static Finding leaving(Facts facts, LocalDate lastDay, Leaving how, Optional<BigDecimal> cost) {
        Standing stands = on(facts, lastDay);
        int percent = facts.kind().repays(lastDay);
        int part = how == Leaving.STATE_BODY || stands.isDone() ? 0
                : how == Leaving.ELSEWHERE ? percent * DevelopmentLaw.ELSEWHERE_REPAYS.on(lastDay) / WHOLE : percent;
        Outcome outcome = part == 0 ? Outcome.GRANTED : how == Leaving.OTHER || cost.isEmpty() ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
        Finding finding = REF.find("SB3", outcome).given("studyKind", facts.kind()).given("bondUntil", lastDay).given("leavingHow", how)
                .given("bondDays", stands.owed()).given("bondLeft", stands.left()).gives("repaysPercent", part);
        if (cost.isEmpty()) {
            return finding;
        }
        BigDecimal sum = cost.get().multiply(BigDecimal.valueOf(stands.left())).multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf((long) stands.owed() * WHOLE), 2, RoundingMode.HALF_UP);
        return finding.given("studyCost", cost.get()).gives("repays", sum);
    }
}
