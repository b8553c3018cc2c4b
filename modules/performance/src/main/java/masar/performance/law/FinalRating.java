package masar.performance.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;

/**
 * PF7 to PF10: the final rating. Each part is the mean of its marks by weight; the score is theirs by share, rounded to two places, and it is
 * the rounded score that is held against the cut points, so that nobody sees another number than the one that counted.
 *
 * @param score    1.00 to 5.00; zero where a mark is missing
 * @param mark     1 to 5; 0 where a mark is missing
 * @param decision the findings
 */
public record FinalRating(BigDecimal score, int mark, Decision decision) {
    private static final int PLACES = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(PerformanceLaw.WHOLE);

    /** The rating of these facts. */
    public static FinalRating of(RatingFacts facts) {
        long missing = Stream.concat(facts.goals().stream(), facts.competencies().stream())
                .filter(m -> m.mark() < PerformanceLaw.LOWEST || m.mark() > PerformanceLaw.HIGHEST).count();
        boolean marked = missing == 0 && !facts.goals().isEmpty() && !facts.competencies().isEmpty();
        List<Finding> all = new ArrayList<>();
        all.add(PerformanceLaw.FRAMEWORK.find("PF7", facts.reviewed() ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("midYearReview", facts.reviewed()));
        all.add(PerformanceLaw.FRAMEWORK.find("PF8", marked).given("marksMissing", missing));
        if (!marked) {
            return new FinalRating(BigDecimal.ZERO, 0, Decision.of(all));
        }
        BigDecimal goals = mean(facts.goals());
        BigDecimal competencies = mean(facts.competencies());
        BigDecimal share = BigDecimal.valueOf(facts.goalsShare());
        BigDecimal score = goals.multiply(share).add(competencies.multiply(WHOLE.subtract(share))).divide(WHOLE, PLACES, RoundingMode.HALF_UP);
        int mark = mark(score, facts.on());
        all.add(PerformanceLaw.FRAMEWORK.find("PF9", true).given("goalsScore", shown(goals)).given("competenciesScore", shown(competencies))
                .given("goalsShare", facts.goalsShare()).gives("score", score));
        all.add(PerformanceLaw.FRAMEWORK.find("PF10", true).given("score", score).gives("ratingMark", mark));
        return new FinalRating(score, mark, Decision.of(all));
    }

    /** The mark of a score. */
    static int mark(BigDecimal score, java.time.LocalDate on) {
        return PerformanceLaw.LOWEST + (int) PerformanceLaw.CUTS.on(on).stream().filter(cut -> score.compareTo(cut) >= 0).count();
    }

    private static BigDecimal mean(List<RatingFacts.Marked> all) {
        int weights = all.stream().mapToInt(RatingFacts.Marked::weight).sum();
        int sum = all.stream().mapToInt(m -> m.weight() * m.mark()).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(Math.max(1, weights)), 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal shown(BigDecimal score) {
        return score.setScale(PLACES, RoundingMode.HALF_UP);
    }
}
