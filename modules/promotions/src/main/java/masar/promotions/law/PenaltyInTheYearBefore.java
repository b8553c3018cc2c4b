package masar.promotions.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/** P10: whoever lost an increment, or fifteen days of pay in total, in the year before is not considered (art 49-د). */
final class PenaltyInTheYearBefore {
    static final LegalRef REF = PromotionLaw.REGULATION.article(49).paragraph("د");

    private PenaltyInTheYearBefore() {
    }

    static Finding check(PromotionFacts facts) {
        List<Penalty> all = facts.career().penalties();
        LocalDate on = facts.on();
        int docked = docked(all, on, on);
        boolean denied = denied(all, on, on);
        Finding finding = REF.find("P10", clean(all, on, on)).given("dockedDays", docked).given("incrementDenied", denied)
                .given("dockedDaysLimit", PromotionLaw.DOCKED_DAYS.on(on));
        Optional<LocalDate> earliest = clean(all, on, on) || all.stream().anyMatch(p -> p.on().isEmpty()) ? Optional.empty()
                : all.stream().map(p -> over(p, on)).filter(day -> day.isAfter(on) && clean(all, day, on)).min(LocalDate::compareTo);
        return earliest.map(day -> finding.gives("earliest", day)).orElse(finding);
    }

    private static boolean clean(List<Penalty> all, LocalDate day, LocalDate lawOf) {
        return !denied(all, day, lawOf) && docked(all, day, lawOf) < PromotionLaw.DOCKED_DAYS.on(lawOf);
    }

    private static int docked(List<Penalty> all, LocalDate day, LocalDate lawOf) {
        return all.stream().filter(p -> within(p, day, lawOf)).mapToInt(Penalty::days).sum();
    }

    private static boolean denied(List<Penalty> all, LocalDate day, LocalDate lawOf) {
        return all.stream().anyMatch(p -> p.kind() == Penalty.Kind.INCREMENT_DENIED && within(p, day, lawOf));
    }

    /** Whether a penalty lies in the year before a day; one without a date is said to. */
    private static boolean within(Penalty penalty, LocalDate day, LocalDate lawOf) {
        return penalty.on().map(decided -> !decided.isAfter(day) && day.isBefore(over(penalty, lawOf))).orElse(true);
    }

    private static LocalDate over(Penalty penalty, LocalDate lawOf) {
        return Rule.plusYears(penalty.on().orElseThrow(), PromotionLaw.PENALTY_YEARS.on(lawOf));
    }
}
