package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P14, art 41: none during probation")
class ProbationTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p14.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P14", facts, outcome, article, earliest, why);
    }
}
