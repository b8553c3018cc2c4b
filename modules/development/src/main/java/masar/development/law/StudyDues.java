package masar.development.law;

import java.time.LocalDate;
import masar.kernel.Decision;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * What is paid while somebody studies (arts 254–260). Our source names what is due and whose it is, and no amounts: what another body pays, or a
 * person works out, says so plainly.
 */
public final class StudyDues {
    private static final LegalRef REF = DevelopmentLaw.STUDY_PAY;
    private static final int WHOLE = 100;

    private StudyDues() {
    }

    /**
     * SC20 the pay; abroad SC21 the allowances of a student, which the education ministry pays, and SC22 the tickets of the family each year; at home
     * SC23 the monthly transport and SC24 relocation, where it is further than a per diem needs.
     */
    public static Decision of(StudyKind kind, LocalDate first) {
        boolean abroad = kind == StudyKind.SCHOLARSHIP;
        return Decision.of(REF.find("SC20", true).given("studyKind", kind).gives("studyPay", abroad ? DevelopmentLaw.abroadPay(first) : WHOLE),
                abroad ? REF.find("SC21", Outcome.NEEDS_PERSON) : REF.find("SC23", true), REF.find(abroad ? "SC22" : "SC24", Outcome.NEEDS_PERSON));
    }
}
