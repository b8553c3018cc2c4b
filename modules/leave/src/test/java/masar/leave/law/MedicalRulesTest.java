package masar.leave.law;

import java.util.Optional;
import masar.kernel.CivilDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("arts 144, 145: what a medical report must be")
class MedicalRulesTest {
    @ParameterizedTest(name = "{0} {1} {2} abroad {3} attested {4} Commission {5}")
    @CsvSource({"MR1,2026-12-01..2026-12-30,DOCTOR,false,false,,GRANTED,145", "MR1,2026-12-01..2026-12-31,DOCTOR,false,false,,NEEDS_PERSON,145",
        "MR1,2026-12-01..2026-12-31,DOCTOR,false,false,YES,GRANTED,145", "MR1,2026-12-01..2026-12-31,DOCTOR,false,false,NO,REFUSED,145",
        "MR1,2026-12-01..2026-12-31,SPECIALIST_HOSPITAL,false,false,,GRANTED,145", "MR1,2026-12-01..2026-12-31,MILITARY_COMMITTEE,false,false,,GRANTED,145",
        "MR1,2026-12-01..2026-12-02,DOCTOR,true,true,,NEEDS_PERSON,145", "MR1,2026-12-01..2026-12-02,DOCTOR,true,true,YES,GRANTED,145",
        "MR2,2026-12-01..2026-12-02,DOCTOR,true,true,YES,GRANTED,145", "MR2,2026-12-01..2026-12-02,DOCTOR,true,false,YES,REFUSED,145",
        "MR2,2026-12-01..2026-12-02,DOCTOR,false,false,,NONE,", "MR4,2026-12-03..2026-12-04,DOCTOR,false,false,,GRANTED,144",
        "MR4,2026-12-04..2026-12-05,DOCTOR,false,false,,NEEDS_PERSON,144"})
    void both_sides(String rule, String during, MedicalRules.Issuer issuer, boolean abroad, boolean attested, String commission, String outcome, String article) {
        Said.check(MedicalRules.of(new MedicalRules.Report(LeaveType.SICK, Said.period(during), issuer, CivilDate.parse("2026-12-01"), CivilDate.parse("2026-12-03"), abroad,
                attested, Optional.ofNullable(commission).map("YES"::equals))), rule, outcome, article, "");
    }

    @ParameterizedTest(name = "visited {0}, issued {1}: {2}")
    @CsvSource({"2026-12-01,2026-12-01,GRANTED", "2026-12-01,2026-12-03,GRANTED", "2026-12-01,2026-12-04,NEEDS_PERSON", "2026-12-02,2026-12-01,NEEDS_PERSON"})
    void issued_within_two_days(String visited, String issued, String outcome) {
        Said.check(MedicalRules.of(new MedicalRules.Report(LeaveType.SICK, Said.period("2026-12-01..2026-12-02"), MedicalRules.Issuer.DOCTOR, CivilDate.parse(visited),
                CivilDate.parse(issued), false, false, Optional.empty())), "MR3", outcome, "", "");
    }
}
