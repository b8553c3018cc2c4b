package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P9, art 49-أ to ج: while away on study, certain leaves, suspended or on trial")
class NotConsideredWhileTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p9.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P9", facts, outcome, article, earliest, why);
    }
}
