package masar.performance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Outcome;
import masar.performance.law.RatingFacts.Marked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("the final rating, on both sides of every cut point")
class FinalRatingTest {
    @ParameterizedTest(name = "{4} {7}")
    @CsvFileSource(resources = "ratings.csv", numLinesToSkip = 1)
    void both_sides(int share, String goals, String competencies, String reviewed, BigDecimal score, int mark, Outcome outcome, String why) {
        FinalRating rating = FinalRating.of(new RatingFacts(2026, share, marked(goals), marked(competencies), reviewed.equals("yes"), LocalDate.of(2026, 12, 1)));
        assertEquals(0, score.compareTo(rating.score()), () -> why + ": " + rating.score());
        assertEquals(mark, rating.mark());
        assertEquals(outcome, rating.decision().outcome());
    }

    private static List<Marked> marked(String text) {
        return Stream.of(text.split(" ")).map(p -> p.split(":")).map(p -> new Marked(Integer.parseInt(p[0]), Integer.parseInt(p[1]))).toList();
    }
}
