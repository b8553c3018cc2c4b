package masar.performance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    @DisplayName("is the end of service after three in a row, once all three are final and no grievance was accepted")
    void three() {
        assertEquals("GRANTED false", end("1 1 1", "NONE 2026-11-22", "REFUSED -", "NONE 2025-02-01"));
        assertEquals("NEEDS_PERSON true", end("1 1 1", "NONE 2026-11-23", "NONE 2026-01-01", "NONE 2025-01-01"), "its last day is one of them");
        assertEquals("NEEDS_PERSON true", end("1 1 1", "NONE 2026-01-02", "OPEN 2026-01-01", "NONE 2025-01-01"));
        assertEquals("NEEDS_PERSON false", end("1 1 1", "NONE -", "NONE 2026-01-01", "NONE 2025-01-01"), "nobody knows that the copy was received");
        assertEquals("REFUSED false", end("1 1 1", "NONE 2026-01-02", "NONE 2026-01-01", "ACCEPTED 2025-01-01"));
        assertEquals("GRANTED false", end("1 1 1 1", "NONE 2026-01-02", "NONE 2026-01-01", "NONE 2025-01-01", "OPEN 2024-01-01"), "three are enough without the first");
        assertEquals("REFUSED false", end("1 1", "NONE 2026-01-02", "NONE 2026-01-01"));
        assertEquals("REFUSED false", end("1 2 1 1", "NONE 2026-01-02"));
    }

    private static String end(String marks, String... ratings) {
        List<LowRating> lows = Stream.of(ratings).map(r -> r.split(" ")).map(r -> new LowRating(LowRating.Grievance.valueOf(r[0]),
                r[1].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(r[1])))).toList();
        return RatingEffects.end(Stream.of(marks.split(" ")).map(Integer::valueOf).toList(), lows, ON).outcome() + " " + RatingEffects.waits(lows, ON);
    }
}
