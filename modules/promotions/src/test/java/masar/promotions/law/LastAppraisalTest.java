package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P11, art 49-هـ: last year's appraisal is at least good")
class LastAppraisalTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p11.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P11", facts, outcome, article, earliest, why);
    }
}
