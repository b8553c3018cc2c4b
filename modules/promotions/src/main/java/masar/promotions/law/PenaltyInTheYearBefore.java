package masar.promotions.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** P10: whoever lost an increment, or fifteen days of pay in total, in the year before is not considered (art 49-د). A penalty that does not say what it took needs a person. */
final class PenaltyInTheYearBefore {
    static final LegalRef REF = PromotionLaw.REGULATION.article(49).paragraph("د");

    private PenaltyInTheYearBefore() {
    }

    static Finding check(PromotionFacts facts) {
        List<Penalty> all = facts.career().penalties();
        LocalDate on = facts.on();
        int docked = docked(all, on, on);
        boolean denied = denied(all, on, on);
        List<LocalDate> untold = clean(all, on, on) ? untold(all, on) : List.of();
        Outcome outcome = !clean(all, on, on) ? Outcome.REFUSED : untold.isEmpty() ? Outcome.GRANTED : Outcome.NEEDS_PERSON;
        Finding finding = REF.find("P10", outcome).given("dockedDays", docked).given("incrementDenied", denied)
                .given("dockedDaysLimit", PromotionLaw.DOCKED_DAYS.on(on));
        if (!untold.isEmpty()) {
            return finding.given("missing", "penalties").gives("earliest", untold.get(untold.size() - 1));
        }
        Optional<LocalDate> earliest = clean(all, on, on) || all.stream().anyMatch(p -> p.on().isEmpty()) ? Optional.empty()
                : all.stream().map(p -> over(p, on)).filter(day -> day.isAfter(on) && clean(all, day, on)).min(LocalDate::compareTo);
        return earliest.map(day -> finding.gives("earliest", day)).orElse(finding);
    }

    /** The days from which on penalties of the year before that do not say what they took count no more, in order. */
    private static List<LocalDate> untold(List<Penalty> all, LocalDate on) {
        return all.stream().filter(p -> p.kind() == Penalty.Kind.UNTOLD && p.on().isPresent() && within(p, on, on)).map(p -> over(p, on)).sorted().toList();
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
