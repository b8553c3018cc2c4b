package masar.promotions.law;

import java.time.LocalDate;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** T1: who decides. Grades 14 and 15 belong to the Council of Ministers, 13 and below to the competent minister, who may delegate in writing. */
public enum CompetentAuthority {
    /** The Council of Ministers. */
    COUNCIL_OF_MINISTERS,
    /** The competent minister, or whom they delegate. */
    MINISTER;

    /** Where it stands. */
    public static final LegalRef REF = PromotionLaw.LAW.article(6);

    /** Who decides on a promotion to this grade. */
    public static CompetentAuthority of(int grade, LocalDate on) {
        return grade >= PromotionLaw.NOMINATION_FROM_GRADE.on(on) ? COUNCIL_OF_MINISTERS : MINISTER;
    }

    /** Whether they may have somebody else decide. */
    public boolean mayDelegate() {
        return this == MINISTER;
    }

    static Finding check(PromotionFacts facts) {
        CompetentAuthority authority = of(facts.post().grade(), facts.on());
        return REF.find("T1", Outcome.GRANTED).given("postGrade", facts.post().grade()).gives("authority", authority)
                .gives("mayDelegate", authority.mayDelegate());
    }
}
