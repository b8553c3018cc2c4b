package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P6, art 50: two years of suitable experience in the grade, to 11, 12 and 13")
class TwoYearsFromGradeElevenTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p6.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P6", facts, outcome, article, earliest, why);
    }
}
