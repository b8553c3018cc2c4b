package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P7, art 53: four years in the two grades below, by nomination")
class NominationToFourteenAndFifteenTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p7.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P7", facts, outcome, article, earliest, why);
    }
}
