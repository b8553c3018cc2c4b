package masar.promotions.law;

import java.time.LocalDate;
import masar.kernel.Decision;
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

    /** The decision on somebody who no longer serves where the post is: P1 says no, whoever decides. */
    public static Decision nobodyThere(int grade, LocalDate on) {
        return Decision.of(ActiveSaudi.REF.find("P1", Outcome.REFUSED).given("serving", false), finding(grade, on));
    }

    static Finding check(PromotionFacts facts) {
        return finding(facts.post().grade(), facts.on());
    }

    private static Finding finding(int grade, LocalDate on) {
        CompetentAuthority authority = of(grade, on);
        return REF.find("T1", Outcome.GRANTED).given("postGrade", grade).gives("authority", authority).gives("mayDelegate", authority.mayDelegate());
    }
}
