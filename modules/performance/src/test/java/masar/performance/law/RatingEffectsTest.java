package masar.performance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("what a rating does")
class RatingEffectsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} {1} {5}")
    @CsvFileSource(resources = "effects.csv", numLinesToSkip = 1)
    void both_sides(String marks, String rule, Outcome outcome, String article, String gives, String why) {
        List<Integer> all = Stream.of(marks.split(" ")).map(Integer::valueOf).toList();
        Finding finding = RatingEffects.of(all, ON).findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
        assertEquals(outcome, finding.outcome(), why);
        assertEquals(article == null ? "" : article, finding.ref().label());
        if (gives != null) {
            assertEquals(gives.split("=")[1], finding.gives().get(gives.split("=")[0]));
        }
    }

    @Test
    @DisplayName("is nothing of a notice where it is not the lowest")
    void good() {
        assertEquals(0, RatingEffects.of(List.of(2, 1, 1), ON).findings().stream().filter(f -> f.rule().equals("PF17")).count());
    }

    @Test
    @DisplayName("is the end of service after three in a row, unless a grievance is open")
    void three() {
        assertEquals(Outcome.GRANTED, RatingEffects.end(List.of(1, 1, 1), false, ON).outcome());
        assertEquals(Outcome.NEEDS_PERSON, RatingEffects.end(List.of(1, 1, 1), true, ON).outcome());
        assertEquals(Outcome.REFUSED, RatingEffects.end(List.of(1, 1), false, ON).outcome());
        assertEquals(Outcome.REFUSED, RatingEffects.end(List.of(1, 2, 1, 1), false, ON).outcome());
    }
}
