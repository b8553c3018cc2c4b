package masar.promotions.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** P9: whoever is on a long course, on certain leaves, suspended or on trial is not considered while it lasts (art 49-أ to ج). */
final class NotConsideredWhile {
    static final LegalRef ARTICLE = PromotionLaw.REGULATION.article(49);
    static final LegalRef REF = ARTICLE.paragraph("أ…ج");
    private static final List<AwayKind> STUDY = List.of(AwayKind.SCHOLARSHIP, AwayKind.STUDY_MISSION, AwayKind.COURSE);
    private static final List<AwayKind> LEAVE = List.of(AwayKind.STUDY_LEAVE, AwayKind.EXCEPTIONAL_LEAVE);
    private static final List<AwayKind> CASE = List.of(AwayKind.SUSPENSION, AwayKind.TRIAL);

    private NotConsideredWhile() {
    }

    static Finding check(PromotionFacts facts) {
        LocalDate on = facts.on();
        Optional<Away> now = facts.career().away().stream().filter(a -> a.days().contains(on) && hinders(a, on) != Outcome.GRANTED)
                .min(Comparator.comparing((Away a) -> hinders(a, on) == Outcome.REFUSED ? 0 : 1).thenComparing(Away::kind));
        if (now.isEmpty()) {
            return REF.find("P9", Outcome.GRANTED).given("on", on);
        }
        Away away = now.get();
        Outcome outcome = hinders(away, on);
        Finding finding = ARTICLE.paragraph(letter(away.kind())).find("P9", outcome).given("away", away.kind()).given("from", away.days().from());
        Finding ended = away.days().lastDay().map(day -> finding.given("lastDay", day)).orElse(finding);
        Finding asked = outcome == Outcome.NEEDS_PERSON ? ended.given("missing", "lastDay") : ended;
        return free(facts).map(day -> asked.gives("earliest", day)).orElse(asked);
    }

    /** REFUSED while it stands in the way, GRANTED when it does not, NEEDS_PERSON when its length is not known yet. */
    private static Outcome hinders(Away away, LocalDate on) {
        if (LEAVE.contains(away.kind()) || CASE.contains(away.kind())) {
            return Outcome.REFUSED;
        }
        if (!STUDY.contains(away.kind())) {
            return Outcome.GRANTED;
        }
        LocalDate longAfter = Rule.plusMonths(away.days().from(), PromotionLaw.LONG_COURSE_MONTHS.on(on));
        if (away.days().isOpen()) {
            return on.isAfter(longAfter) ? Outcome.REFUSED : Outcome.NEEDS_PERSON;
        }
        return away.days().until().orElseThrow().isAfter(longAfter) ? Outcome.REFUSED : Outcome.GRANTED;
    }

    private static String letter(AwayKind kind) {
        return STUDY.contains(kind) ? "أ" : LEAVE.contains(kind) ? "ب" : "ج";
    }

    /** The first day on which nothing of it stands in the way; none while something has no end. */
    private static Optional<LocalDate> free(PromotionFacts facts) {
        LocalDate day = facts.on();
        while (true) {
            LocalDate here = day;
            Optional<Away> away = facts.career().away().stream().filter(a -> a.days().contains(here) && hinders(a, here) != Outcome.GRANTED).findFirst();
            if (away.isEmpty()) {
                return Optional.of(day);
            }
            if (away.get().days().isOpen()) {
                return Optional.empty();
            }
            day = away.get().days().until().orElseThrow();
        }
    }
}
