package masar.promotions.law;

import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/** P11: whoever was appraised below good last year is not considered (art 49-هـ). */
final class LastAppraisal {
    static final LegalRef REF = PromotionLaw.REGULATION.article(49).paragraph("هـ");

    private LastAppraisal() {
    }

    static Finding check(PromotionFacts facts) {
        return atLeast(REF, "P11", facts, PromotionLaw.LOWEST_APPRAISAL.on(facts.on()));
    }

    /** Whether last year's appraisal reaches a level; an appraisal of another year is none. */
    static Finding atLeast(LegalRef ref, String rule, PromotionFacts facts, Appraisal least) {
        Optional<Appraisal> appraisal = facts.career().appraisal();
        int lastYear = facts.on().getYear() - 1;
        int year = facts.career().appraisalYear().orElse(lastYear);
        if (appraisal.isEmpty() || year != lastYear) {
            return Rule.missing(ref, rule, "appraisal").given("year", Integer.toString(lastYear));
        }
        return ref.find(rule, appraisal.get().atLeast(least)).given("appraisal", appraisal.get()).given("year", Integer.toString(lastYear))
                .given("lowestAppraisal", least);
    }
}
