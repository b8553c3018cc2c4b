package masar.performance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import masar.kernel.Outcome;
import masar.performance.law.Distribution.Group;
import masar.performance.law.RatingFacts.Marked;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds whatever the weights, marks and numbers are. */
class PerformancePropertiesTest {
    private static final LocalDate ON = LocalDate.of(2026, 12, 1);

    /** Four to ten weights of at least one that add up to a hundred. */
    @Provide
    Arbitrary<List<Integer>> weights() {
        return Arbitraries.integers().between(4, 10).flatMap(n -> Arbitraries.integers().between(1, 99).set().ofSize(n - 1)
                .map(cuts -> {
                    List<Integer> edges = new ArrayList<>(cuts.stream().sorted().toList());
                    edges.add(0, 0);
                    edges.add(100);
                    return IntStream.range(1, edges.size()).mapToObj(i -> edges.get(i) - edges.get(i - 1)).toList();
                }));
    }

    @Provide
    Arbitrary<Shares> shares() {
        return Arbitraries.integers().between(0, 100).list().ofSize(4).map(cuts -> {
            List<Integer> edges = new ArrayList<>(cuts.stream().sorted().toList());
            edges.add(0, 0);
            edges.add(100);
            return new Shares(IntStream.range(1, edges.size()).mapToObj(i -> edges.get(i) - edges.get(i - 1)).toList());
        });
    }

    @Property(tries = 300)
    void weights_that_add_up_to_a_hundred_are_taken_and_no_others(@ForAll("weights") List<Integer> weights, @ForAll @IntRange(min = 1, max = 50) int more) {
        assertEquals(Outcome.GRANTED, charter(weights));
        List<Integer> off = new ArrayList<>(weights);
        off.set(0, off.get(0) + more);
        assertEquals(Outcome.REFUSED, charter(off));
    }

    private static Outcome charter(List<Integer> weights) {
        List<CharterFacts.Goal> goals = weights.stream().map(w -> new CharterFacts.Goal(w, true)).toList();
        return CharterRules.of(new CharterFacts(2026, false, goals, CharterFacts.usual(false), ON)).outcome();
    }

    @Property(tries = 500)
    void a_score_lies_between_the_marks_and_a_better_mark_never_lowers_it(@ForAll("weights") List<Integer> weights, @ForAll @IntRange(max = 100) int share,
            @ForAll @IntRange(min = 1, max = 5) int mark, @ForAll @IntRange(min = 1, max = 4) int other) {
        FinalRating lower = rated(weights, share, mark, other);
        FinalRating higher = rated(weights, share, mark, other + 1);
        assertTrue(lower.score().compareTo(BigDecimal.valueOf(Math.min(mark, other))) >= 0 && lower.score().compareTo(BigDecimal.valueOf(Math.max(mark, other))) <= 0);
        assertTrue(higher.score().compareTo(lower.score()) >= 0 && higher.mark() >= lower.mark());
        assertTrue(lower.mark() >= 1 && higher.mark() <= 5);
    }

    private static FinalRating rated(List<Integer> weights, int share, int mark, int other) {
        List<Marked> goals = weights.stream().map(w -> new Marked(w, mark)).toList();
        return FinalRating.of(new RatingFacts(2026, share, goals, List.of(new Marked(100, other)), true, ON));
    }

    @Property(tries = 500)
    void recommended_people_are_all_people_and_each_within_one_of_the_share(@ForAll("shares") Shares shares, @ForAll @IntRange(max = 20_000) int people) {
        List<Integer> recommended = shares.recommended(people);
        assertEquals(people, recommended.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0; i < Shares.MARKS; i++) {
            assertTrue(Math.abs(recommended.get(i) * 100 - shares.percent().get(i) * people) < 100, () -> shares + " of " + people + ": " + recommended);
        }
        // What is recommended is never warned of.
        assertEquals(Outcome.GRANTED, Distribution.check(new Group("", recommended), shares).outcome());
    }

    @Property(tries = 300)
    void pooling_loses_nobody(@ForAll("shares") Shares shares, @ForAll List<@IntRange(max = 60) Integer> sizes, @ForAll @IntRange(min = 1, max = 40) int small) {
        List<Group> units = IntStream.range(0, sizes.size()).mapToObj(i -> new Group("u" + i, shares.recommended(sizes.get(i)))).toList();
        List<Group> pooled = Distribution.pooled(units, small);
        assertEquals(Distribution.whole(units).people(), Distribution.whole(pooled).people());
        assertTrue(pooled.stream().filter(g -> g.name().equals(Distribution.POOLED)).count() <= 1);
        assertTrue(pooled.stream().filter(g -> !g.name().equals(Distribution.POOLED)).allMatch(g -> g.size() >= small));
    }
}
