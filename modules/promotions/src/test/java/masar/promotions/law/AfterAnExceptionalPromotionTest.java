package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P13, art 55 and 56: after an exceptional promotion")
class AfterAnExceptionalPromotionTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p13.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P13", facts, outcome, article, earliest, why);
    }
}
