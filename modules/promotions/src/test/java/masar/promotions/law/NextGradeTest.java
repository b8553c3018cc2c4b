package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P4, art 48-أ-3: the next grade, two up when exceptional")
class NextGradeTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p4.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P4", facts, outcome, article, earliest, why);
    }
}
