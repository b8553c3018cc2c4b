package masar.identity.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The pause after too many acts")
class GrowingDelayTest {

    @ParameterizedTest(name = "{4} acts, {0} free: {5} s")
    @DisplayName("begins after the free ones, doubles, and stops growing at its ceiling")
    @CsvFileSource(resources = "pauses.csv", numLinesToSkip = 1)
    void pauses(int free, int first, int ceiling, int forget, int acts, int expected) {
        assertEquals(Duration.ofSeconds(expected),
                new GrowingDelay(free, Duration.ofSeconds(first), Duration.ofSeconds(ceiling), Duration.ofSeconds(forget)).after(acts));
    }

    @Property
    void neverShrinksAndNeverPassesTheCeiling(@ForAll @IntRange(min = 0, max = 2_000_000_000) int acts) {
        GrowingDelay delay = new GrowingDelay(3, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(1));
        assertTrue(delay.after(acts).compareTo(delay.after(acts + 1)) <= 0);
        assertTrue(delay.after(acts).compareTo(Duration.ofHours(1)) <= 0 && !delay.after(acts).isNegative());
    }
}
