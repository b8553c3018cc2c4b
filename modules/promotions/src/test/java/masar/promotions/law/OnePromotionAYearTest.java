package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P12, art 57: one promotion at most within a year")
class OnePromotionAYearTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p12.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P12", facts, outcome, article, earliest, why);
    }
}
