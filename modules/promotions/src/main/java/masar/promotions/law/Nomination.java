package masar.promotions.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.kernel.Span;

/**
 * P7: to grades 14 and 15 the minister nominates, outside the comparison, whoever has four years in the two grades below or their
 * equivalents. The article speaks of years in the grade, not of experience: where the periods of art 48-ب make the difference, a
 * person must look.
 */
final class Nomination {
    static final LegalRef REF = PromotionLaw.REGULATION.article(53);

    private Nomination() {
    }

    static Finding check(PromotionFacts facts) {
        int grade = facts.post().grade();
        if (facts.exceptional() || grade < PromotionLaw.NOMINATION_FROM_GRADE.on(facts.on())) {
            return Rule.asksNothing(REF, "P7");
        }
        Optional<Boolean> nominated = facts.post().nominated();
        if (nominated.equals(Optional.of(false))) {
            return REF.find("P7", Outcome.REFUSED).given("nominated", false).gives("comparison", false);
        }
        if (facts.career().since().isEmpty()) {
            return Rule.missing(REF, "P7", "gradeSince").gives("comparison", false);
        }
        List<Period> gaps = facts.career().away().stream().filter(Away::perhapsNotCounted).map(Away::days).toList();
        Span years = new Span(PromotionLaw.NOMINATION_YEARS.on(facts.on()), 0, 0);
        Finding served = Experience.compare(REF, "P7", below(facts, grade), List.of(), gaps, years, facts.on()).gives("comparison", false);
        if (nominated.isPresent() || served.outcome() == Outcome.REFUSED) {
            return nominated.map(yes -> served.given("nominated", yes)).orElse(served);
        }
        return Rule.missing(REF, "P7", "nominated").gives("comparison", false);
    }

    /** The time in the two grades below. */
    private static List<Period> below(PromotionFacts facts, int grade) {
        List<Period> spells = new ArrayList<>();
        facts.career().before().stream().filter(s -> s.grade() == grade - 1 || s.grade() == grade - 2).forEach(s -> spells.add(s.days()));
        int now = facts.career().grade();
        if (now == grade - 1 || now == grade - 2) {
            spells.add(Period.since(facts.career().since().orElseThrow()));
        }
        return spells;
    }
}
