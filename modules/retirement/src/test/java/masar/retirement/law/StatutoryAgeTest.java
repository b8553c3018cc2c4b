package masar.retirement.law;

import masar.retirement.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("art 220, 104, 222: the statutory age, its extension, work beyond it")
class StatutoryAgeTest {
    @ParameterizedTest(name = "{0} {5}")
    @CsvFileSource(resources = "age.csv", numLinesToSkip = 1)
    void both_sides(String rule, String facts, String outcome, String article, String gives, String why) {
        NamedCase.check(rule, facts, outcome, article, gives, why);
    }
}
