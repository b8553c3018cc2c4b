package masar.leave.law;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("arts 125–160: every leave, on both sides of its limits")
class LeaveRulesTest {
    @ParameterizedTest(name = "{0} {1} {7}")
    @CsvFileSource(resources = "leaves.csv", numLinesToSkip = 1)
    void both_sides(String rule, LeaveType type, String during, String facts, String outcome, String article, String gives, String why) {
        LeaveFacts said = new Said(facts).facts(type, during);
        Said.check(type.isReported() && !rule.equals("LV26") ? LeaveRules.reported(said) : LeaveRules.of(said).findings(), rule, outcome, article, gives);
    }
}
