package masar.promotions.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** X1 to X6: what an exceptional promotion asks for beyond the common rules (art 54). */
final class ExceptionalPromotion {
    static final LegalRef REF = PromotionLaw.REGULATION.article(54);
    private static final int FIVE_YEARS = 5;

    private ExceptionalPromotion() {
    }

    static List<Finding> check(PromotionFacts facts) {
        if (!facts.exceptional()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(List.of(Rule.yes(REF, "X1", "approved", facts.post().approved()),
                Rule.yes(REF, "X2", "qualified", facts.post().qualified()),
                LastAppraisal.atLeast(REF, "X3", facts, PromotionLaw.EXCEPTIONAL_APPRAISAL.on(facts.on())), age(facts), yearInGrade(facts)));
        facts.policy().fiveYearDock().ifPresent(most -> findings.add(docked(facts, most)));
        return findings;
    }

    /**
     * X4: not older than 55. Up to the birthday nobody doubts it; in the year after it the words may be read either way, and a person
     * must look; from 56 on it is past.
     */
    private static Finding age(PromotionFacts facts) {
        if (facts.person().born().isEmpty()) {
            return Rule.missing(REF, "X4", "born");
        }
        LocalDate born = facts.person().born().get();
        int most = PromotionLaw.EXCEPTIONAL_AGE.on(facts.on());
        LocalDate birthday = Rule.plusYears(born, most);
        LocalDate next = Rule.plusYears(born, most + 1);
        Outcome outcome = !facts.on().isAfter(birthday) ? Outcome.GRANTED : facts.on().isBefore(next) ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
        return REF.find("X4", outcome).given("born", born).given("exceptionalAge", most).gives("birthday", birthday);
    }

    /** X5: a year in the present grade. The article speaks of the grade, not of experience. */
    private static Finding yearInGrade(PromotionFacts facts) {
        Optional<LocalDate> since = facts.career().since();
        return since.isEmpty() ? Rule.missing(REF, "X5", "gradeSince")
                : Rule.wait(REF, "X5", "gradeSince", since, PromotionLaw.EXCEPTIONAL_YEARS.on(facts.on()), facts.on());
    }

    /** X6: days docked in five years, only where the policy of the agency asks for it. */
    private static Finding docked(PromotionFacts facts, int most) {
        int days = facts.career().penalties().stream()
                .filter(p -> p.on().map(d -> facts.on().isBefore(Rule.plusYears(d, FIVE_YEARS))).orElse(true)).mapToInt(Penalty::days).sum();
        return REF.find("X6", days <= most).given("dockedDays", days).given("dockedDaysLimit", most);
    }
}
