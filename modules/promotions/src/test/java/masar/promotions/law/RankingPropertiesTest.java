package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every round. Marks and days are few, so that equals abound. */
class RankingPropertiesTest {
    private static final List<String> POSTS = List.of("v", "w", "x", "y", "z");

    @Property
    void the_order_in_which_they_come_in_does_not_matter(@ForAll("rounds") List<Candidate> people, @ForAll long shuffle) {
        List<Candidate> other = new ArrayList<>(people);
        Collections.shuffle(other, new Random(shuffle));
        assertEquals(Ranking.of(Contest.round(POSTS, people)), Ranking.of(Contest.round(POSTS, other)));
    }

    @Property
    void more_points_never_lower_a_rank(@ForAll("rounds") List<Candidate> people, @ForAll long pick) {
        Candidate chosen = people.get((int) Math.floorMod(pick, (long) people.size()));
        Map<String, Candidate.Evidence> more = new HashMap<>(chosen.evidence());
        more.put("TRAINING", new Candidate.Evidence("100", ""));
        Candidate better = new Candidate(chosen.id(), chosen.appointed(), more, chosen.wishes());
        List<Candidate> after = people.stream().map(c -> c == chosen ? better : c).toList();
        assertTrue(rank(after, chosen.id()) <= rank(people, chosen.id()));
    }

    @Property
    void everybody_has_one_place_and_ranks_ascend_as_points_descend(@ForAll("rounds") List<Candidate> people) {
        List<Ranking.Place> places = Ranking.of(Contest.round(POSTS, people)).places();
        assertEquals(people.stream().map(Candidate::id).collect(Collectors.toSet()), places.stream().map(p -> p.candidate().id()).collect(Collectors.toSet()));
        for (int i = 1; i < places.size(); i++) {
            assertEquals(i + 1, places.get(i).rank());
            assertTrue(places.get(i - 1).points().compareTo(places.get(i).points()) >= 0);
        }
    }

    @Property
    void nobody_below_gets_a_post_that_somebody_above_wished_more_and_did_not_get(@ForAll("rounds") List<Candidate> people) {
        Matching matching = Matching.of(Ranking.of(Contest.round(POSTS, people)), POSTS);
        for (Matching.Award award : matching.awards()) {
            List<String> wishes = award.place().candidate().wishes();
            List<String> dearer = wishes.subList(0, award.wish() == 0 ? wishes.size() : award.wish() - 1);
            assertTrue(dearer.stream().allMatch(post -> matching.taken().get(post).rank() < award.place().rank()));
        }
        assertEquals(matching.taken().size(), matching.awards().stream().filter(a -> a.post().isPresent()).count(), "one seat each");
    }

    @Property
    void a_correction_that_changes_nothing_changes_no_rank(@ForAll("rounds") List<Candidate> people) {
        Round round = Contest.round(POSTS, people);
        assertEquals(List.of(), LateCorrection.of(round, Map.of(people.get(0).id(), java.util.Optional.of(people.get(0)))));
    }

    private static int rank(List<Candidate> people, String id) {
        return Ranking.of(Contest.round(POSTS, people)).places().stream().filter(p -> p.candidate().id().equals(id)).findFirst().orElseThrow().rank();
    }

    @Provide
    Arbitrary<List<Candidate>> rounds() {
        Arbitrary<Integer> mark = Arbitraries.of(-1, 0, 50, 51, 100);
        Arbitrary<List<String>> wishes = Arbitraries.of(POSTS).list().uniqueElements().ofMaxSize(POSTS.size());
        Arbitrary<Candidate> one = Combinators.combine(mark, mark, mark, mark, Arbitraries.of("2010-01-01", "2010-01-02", "2011-01-01"), wishes)
                .as((a, t, i, e, day, w) -> Contest.candidate("?", day, w, a, t, i, e));
        return one.list().ofMinSize(1).ofMaxSize(15).map(all -> IntStream.range(0, all.size())
                .mapToObj(i -> new Candidate("p" + i, all.get(i).appointed(), all.get(i).evidence(), all.get(i).wishes())).toList());
    }
}
