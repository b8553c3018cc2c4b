package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P5, art 48: no fixed years to grade 10; a policy may still ask for some")
class YearsUpToGradeTenTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p5.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P5", facts, outcome, article, earliest, why);
    }
}
