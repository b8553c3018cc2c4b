package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("T2, art 58: a promotion counts from its decision, never from before")
class PromotionEffectTest {
    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "t2.csv", numLinesToSkip = 1)
    void both_sides(LocalDate decided, LocalDate starts, Outcome outcome, String effective, String why) {
        Finding finding = PromotionEffect.check(decided, starts);
        assertEquals(outcome, finding.outcome(), why);
        assertEquals(effective, finding.gives().get("effective"));
        assertEquals("58", finding.ref().label());
    }
}
