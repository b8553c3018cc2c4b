package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P1, A Saudi national with an active record")
class ActiveSaudiTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p1.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P1", facts, outcome, article, earliest, why);
    }
}
