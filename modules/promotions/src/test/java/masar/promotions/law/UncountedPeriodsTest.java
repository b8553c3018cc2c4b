package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P8, art 48-ب: periods not counted to experience")
class UncountedPeriodsTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p8.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P8", facts, outcome, article, earliest, why);
    }
}
