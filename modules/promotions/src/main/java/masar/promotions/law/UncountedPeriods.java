package masar.promotions.law;

import java.util.List;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.kernel.ServiceLength;
import masar.kernel.Span;

/** P8: the periods that are not counted to experience, as far as they lie before the day of the question. */
final class UncountedPeriods {
    static final LegalRef REF = PromotionLaw.REGULATION.article(48).paragraph("ب");

    private UncountedPeriods() {
    }

    /**
     * What is taken off. A person must look when another rule hangs on a period of which nobody has said yet whether it counts.
     *
     * @param others the findings of the rules that count experience
     */
    static Finding check(PromotionFacts facts, List<Finding> others) {
        boolean hangs = others.stream().anyMatch(f -> Boolean.TRUE.equals(f.gives().get("hangsOnOpenPeriods")));
        List<Away> past = facts.career().away().stream().filter(a -> a.days().from().isBefore(facts.on())).toList();
        long open = past.stream().filter(a -> a.perhapsNotCounted() && !a.surelyNotCounted()).count();
        Finding finding = REF.find("P8", hangs ? Outcome.NEEDS_PERSON : Outcome.GRANTED).given("periodsAway", past.size()).given("openPeriods", open);
        return finding.gives("uncounted", length(past.stream().filter(Away::surelyNotCounted).map(Away::days).toList(), facts));
    }

    private static Span length(List<Period> gaps, PromotionFacts facts) {
        List<Period> cut = gaps.stream().flatMap(g -> g.intersect(Period.of(g.from(), facts.on())).stream()).toList();
        return cut.isEmpty() ? Span.NONE : ServiceLength.sum(cut).span();
    }
}
