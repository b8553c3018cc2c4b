package masar.promotions.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Period;

/** P14: none during probation, which time away from the post makes longer (art 41). */
final class Probation {
    static final LegalRef REF = PromotionLaw.REGULATION.article(41);

    private Probation() {
    }

    static Finding check(PromotionFacts facts) {
        Optional<LocalDate> appointed = facts.person().appointed();
        if (facts.person().probationEnds().isPresent()) {
            LocalDate ends = facts.person().probationEnds().get();
            return REF.find("P14", !facts.on().isBefore(ends)).given("probationEnds", ends).gives("earliest", ends);
        }
        // Whoever has been in the grade for so long has been in service at least as long.
        Optional<LocalDate> first = appointed.or(() -> facts.career().since());
        if (first.isEmpty()) {
            return Rule.missing(REF, "P14", "appointed");
        }
        Optional<LocalDate> ends = ends(first.get(), facts);
        boolean over = ends.map(day -> !facts.on().isBefore(day)).orElse(false);
        if (!over && appointed.isEmpty()) {
            return Rule.missing(REF, "P14", "appointed");
        }
        Finding finding = REF.find("P14", over).given(appointed.isPresent() ? "appointed" : "gradeSince", first.get())
                .given("probationMonths", facts.policy().probationMonths());
        return ends.map(day -> finding.gives("earliest", day)).orElse(finding);
    }

    /** The first day after probation; none while a spell away in it has no end. */
    private static Optional<LocalDate> ends(LocalDate appointed, PromotionFacts facts) {
        LocalDate plain = Rule.plusMonths(appointed, facts.policy().probationMonths());
        List<Period> away = Period.union(facts.career().away().stream().filter(a -> a.kind().lengthensProbation()).map(Away::days).toList());
        LocalDate ends = plain;
        for (Period gap : away) {
            if (!gap.from().isBefore(ends)) {
                break;
            }
            if (gap.isOpen()) {
                return Optional.empty();
            }
            LocalDate from = gap.from().isBefore(appointed) ? appointed : gap.from();
            ends = ends.plusDays(Math.max(0, ChronoUnit.DAYS.between(from, gap.until().orElseThrow())));
        }
        return Optional.of(ends);
    }
}
