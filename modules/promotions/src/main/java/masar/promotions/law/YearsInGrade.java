package masar.promotions.law;

import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Span;

/** P5 and P6: time in the present grade. To grade 10 the regulation asks for none; to 11, 12 and 13 for two years of experience. */
final class YearsInGrade {
    static final LegalRef UP_TO_TEN = PromotionLaw.REGULATION.article(48);
    static final LegalRef ELEVEN_ON = PromotionLaw.REGULATION.article(50);

    private YearsInGrade() {
    }

    /** P5: to grade 10 and below, what the policy asks: by default nothing, the experience of the post decides. */
    static Finding upToTen(PromotionFacts facts) {
        int years = facts.policy().yearsInGrade();
        if (facts.exceptional() || facts.post().grade() >= PromotionLaw.YEARS_FROM_GRADE.on(facts.on())) {
            return Rule.asksNothing(UP_TO_TEN, "P5");
        }
        return years == 0 ? Rule.asksNothing(UP_TO_TEN, "P5").given("yearsInGrade", 0)
                : Experience.atLeast(UP_TO_TEN, "P5", Experience.inGrade(facts), new Span(years, 0, 0), facts);
    }

    /** P6: to grades 11, 12 and 13. */
    static Finding fromEleven(PromotionFacts facts) {
        int grade = facts.post().grade();
        boolean asked = grade >= PromotionLaw.YEARS_FROM_GRADE.on(facts.on()) && grade < PromotionLaw.NOMINATION_FROM_GRADE.on(facts.on());
        if (facts.exceptional() || !asked) {
            return Rule.asksNothing(ELEVEN_ON, "P6");
        }
        return Experience.atLeast(ELEVEN_ON, "P6", Experience.inGrade(facts), new Span(PromotionLaw.YEARS_IN_GRADE.on(facts.on()), 0, 0), facts);
    }
}
