package masar.promotions.law;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("P10, art 49-د: an increment lost or 15 days docked in the year before")
class PenaltyInTheYearBeforeTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "p10.csv", numLinesToSkip = 1)
    void both_sides(String facts, Outcome outcome, String article, String earliest, String why) {
        NamedCase.check("P10", facts, outcome, article, earliest, why);
    }
}
