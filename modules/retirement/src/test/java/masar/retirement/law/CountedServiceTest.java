package masar.retirement.law;

import masar.retirement.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Service that counts, in Hijri months")
class CountedServiceTest {
    @ParameterizedTest(name = "{0} {5}")
    @CsvFileSource(resources = "service.csv", numLinesToSkip = 1)
    void both_sides(String rule, String facts, String outcome, String article, String gives, String why) {
        NamedCase.check(rule, facts, outcome, article, gives, why);
    }
}
