package masar.leave.law;

import java.time.LocalDate;
import java.util.List;
import masar.kernel.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("what becomes of a leave that was decided")
class LeaveMovesTest {
    private static final Taken LEAVE = new Taken(LeaveType.ANNUAL, Said.period("2026-12-06..2026-12-24"));

    private static void check(Finding finding, String outcome, String article, String gives) {
        Said.check(List.of(finding), finding.rule(), outcome, article, gives);
    }

    @ParameterizedTest(name = "put off to {1}: {2}")
    @CsvSource({"ANNUAL,2026-12-07,GRANTED", "ANNUAL,2027-03-06,GRANTED", "ANNUAL,2027-03-07,REFUSED", "ANNUAL,2026-12-06,REFUSED", "MOTHERHOOD,2027-01-06,GRANTED",
        "BEREAVEMENT,2026-12-07,REFUSED"})
    void delayed(LeaveType type, LocalDate until, String outcome) {
        check(LeaveMoves.delayed(type, LEAVE.during().from(), until), outcome, "131", "");
    }

    @Test
    @DisplayName("goes before the law by its first numbers")
    void before_the_law() {
        LocalDate first = LocalDate.of(2018, 6, 3);
        check(LeaveMoves.delayed(LeaveType.ANNUAL, first, first.plusDays(90)), "GRANTED", "131", "");
        check(LeaveMoves.delayed(LeaveType.ANNUAL, first, first.plusDays(91)), "REFUSED", "131", "");
    }

    @ParameterizedTest(name = "cut to {0} on {1}: {2}")
    @CsvSource({"2026-12-10,2026-12-10,GRANTED,14", "2026-12-09,2026-12-09,REFUSED,15", "2026-12-23,2026-12-20,GRANTED,1", "2026-12-24,2026-12-20,REFUSED,0",
        "2026-12-15,2026-12-16,GRANTED,9", "2026-12-15,2026-12-17,REFUSED,0"})
    void cut(LocalDate last, LocalDate today, String outcome, int back) {
        check(LeaveMoves.cut(LEAVE, last, today), outcome, "", "daysBack=" + back);
    }

    @ParameterizedTest(name = "given up on {0}: {1}")
    @CsvSource({"2026-12-05,GRANTED", "2026-12-06,REFUSED"})
    void cancelled(LocalDate today, String outcome) {
        check(LeaveMoves.cancelled(LEAVE, today), outcome, "", "");
    }

    @ParameterizedTest(name = "back on {0}, told on {1}: {2}")
    @CsvSource({"2026-12-27,2026-12-27,GRANTED,156,", "2026-12-25,2026-12-27,GRANTED,156,", "2026-12-28,2026-12-28,NEEDS_PERSON,226,daysLate=1",
        "2026-12-24,2026-12-27,REFUSED,156,", "2026-12-27,2026-12-26,REFUSED,156,"})
    void back(LocalDate day, LocalDate today, String outcome, String article, String gives) {
        check(LeaveMoves.back(LEAVE.during(), day, today, Holidays.byLaw()), outcome, article, gives);
    }
}
