package masar.leave.law;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

@DisplayName("arts 125–160: every leave, on both sides of its limits")
class LeaveRulesTest {
    private static final String TOLD = "serves=2005-01-05 today=2005-01-06 EXAM_FIRST=2010-03-02 EXAM_LAST=2010-03-02 DEATH=2010-03-01 DEGREE=1 EXPECTED=2010-03-05"
            + " BIRTH=2010-03-01 CHILD_AGE=5 WORKED_FIRST=2009-11-27 WORKED_LAST=2009-11-27";

    @ParameterizedTest(name = "{0} {1} {7}")
    @CsvFileSource(resources = "leaves.csv", numLinesToSkip = 1)
    void both_sides(String rule, LeaveType type, String during, String facts, String outcome, String article, String gives, String why) {
        LeaveFacts said = new Said(facts).facts(type, during);
        Said.check(type.isReported() && !rule.equals("LV26") ? LeaveRules.reported(said) : LeaveRules.of(said).findings(), rule, outcome, article, gives);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("of before the law goes by its first numbers, whatever its kind")
    void before_the_law(LeaveType type) {
        LeaveFacts said = new Said(TOLD).facts(type, "2010-03-01..2010-03-03");
        assertFalse((type.isReported() ? LeaveRules.reported(said) : LeaveRules.of(said).findings()).isEmpty());
        assertEquals(3, LeaveParts.of(said).stream().mapToInt(LeavePart::days).sum());
    }
}
