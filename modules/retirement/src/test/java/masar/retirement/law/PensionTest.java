package masar.retirement.law;

import masar.retirement.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The pension: formula, cap and floors")
class PensionTest {
    @ParameterizedTest(name = "{0} {5}")
    @CsvFileSource(resources = "pension.csv", numLinesToSkip = 1)
    void both_sides(String rule, String facts, String outcome, String article, String gives, String why) {
        NamedCase.check(rule, facts, outcome, article, gives, why);
    }
}
