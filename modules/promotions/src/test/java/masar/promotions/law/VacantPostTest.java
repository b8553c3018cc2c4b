package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P2, art 48-أ-1: the post is actually vacant")
class VacantPostTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p2.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P2", facts, outcome, article, earliest, why);
    }
}
