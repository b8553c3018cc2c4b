package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P3, art 48-أ-2: qualification and experience of the post")
class SuitedToThePostTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p3.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P3", facts, outcome, article, earliest, why);
    }
}
