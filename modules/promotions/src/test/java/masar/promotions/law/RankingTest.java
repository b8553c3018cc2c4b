package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("art 52: points, then the named tie-break, then seniority, then another element, then the lot or a person")
class RankingTest {

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "ties.csv", numLinesToSkip = 1)
    void what_sets_two_apart(String first, String second, String ahead, Ranking.By by, String why) {
        Candidate one = candidate("one", first);
        Candidate two = candidate("two", second);
        for (List<Candidate> order : List.of(List.of(one, two), List.of(two, one))) {
            Ranking ranking = Ranking.of(new Round(Contest.scheme(Scheme.LastResort.PERSON, "TEST"), Contest.ON, Optional.empty(), "seed", List.of(), order));
            Ranking.Place above = ranking.places().get(0);
            Ranking.Place below = ranking.places().get(1);
            assertEquals("one", above.candidate().id(), why);
            assertEquals(by, below.by(), why);
            assertEquals(ahead.equals("equal") ? 1 : 2, below.rank(), why);
            assertEquals(ahead.equals("equal") ? Outcome.NEEDS_PERSON : Outcome.GRANTED, ranking.outcome(), why);
        }
    }

    @Test
    void each_place_tells_both_values_of_what_decided() {
        Ranking ranking = Ranking.of(Contest.round(List.of(), List.of(Contest.candidate("a", "2020-05-05", List.of(), 80, 60, 51, 0),
                Contest.candidate("b", "2020-05-05", List.of(), 80, 60, 50, 0), Contest.candidate("c", "2020-05-06", List.of(), 80, 60, 50, 0),
                Contest.candidate("d", "2000-01-01", List.of(), 10, 60, 90, 0))));
        assertEquals(List.of("a FIRST", "b TIE_BREAK 51.00 50.00", "c SENIORITY 2020-05-05 2020-05-06", "d POINTS 70.00 35.00"),
                ranking.places().stream().map(p -> (p.candidate().id() + " " + p.by() + (p.above().isEmpty() ? "" : " " + p.above() + " " + p.own()))).toList());
    }

    @Test
    void an_element_picked_by_the_agency_decides_where_the_scheme_names_none() {
        List<Candidate> two = List.of(Contest.candidate("a", "2020-05-05", List.of(), 80, 60, 50, 10), Contest.candidate("b", "2020-05-05", List.of(), 80, 60, 50, 20));
        Scheme silent = Contest.scheme(Scheme.LastResort.PERSON, "");
        assertEquals(Outcome.NEEDS_PERSON, Ranking.of(new Round(silent, Contest.ON, Optional.empty(), "s", List.of(), two)).outcome());
        Ranking picked = Ranking.of(new Round(silent, Contest.ON, Optional.of("TEST"), "s", List.of(), two));
        assertEquals("b", picked.places().get(0).candidate().id());
        assertEquals(Ranking.By.OTHER_ELEMENT, picked.places().get(1).by());
    }

    @Test
    void equals_share_a_rank_and_the_next_one_is_counted_on() {
        List<Candidate> all = List.of(Contest.candidate("a", "2020-05-05", List.of(), 80, 60, 50, 0), Contest.candidate("b", "2020-05-05", List.of(), 80, 60, 50, 0),
                Contest.candidate("c", "2020-05-05", List.of(), 80, 50, 50, 0));
        Ranking ranking = Ranking.of(new Round(Contest.scheme(Scheme.LastResort.PERSON, ""), Contest.ON, Optional.empty(), "s", List.of(), all));
        assertEquals(List.of(1, 1, 3), ranking.places().stream().map(Ranking.Place::rank).toList());
    }

    @Test
    void a_lot_is_the_same_for_the_same_seed_and_another_for_another() {
        List<Candidate> equals = IntStream.range(0, 30).mapToObj(i -> Contest.candidate("p" + i, "2020-05-05", List.of(), 80, 60, 50, 0)).toList();
        List<Candidate> shuffled = new ArrayList<>(equals);
        Collections.reverse(shuffled);
        assertEquals(order(equals, "s1"), order(shuffled, "s1"));
        assertNotEquals(order(equals, "s1"), order(equals, "s2"));
        Set<Ranking.By> by = new HashSet<>();
        Ranking.of(round(equals, "s1")).places().forEach(p -> by.add(p.by()));
        assertEquals(Set.of(Ranking.By.FIRST, Ranking.By.LOT), by);
    }

    private static List<String> order(List<Candidate> candidates, String seed) {
        return Ranking.of(round(candidates, seed)).places().stream().map(p -> p.candidate().id()).toList();
    }

    private static Round round(List<Candidate> candidates, String seed) {
        return new Round(Contest.scheme(Scheme.LastResort.LOT, "TEST"), Contest.ON, Optional.empty(), seed, List.of(), candidates);
    }

    /** Appraisal, training, interview, appointed, test. */
    private static Candidate candidate(String id, String values) {
        String[] v = values.split(",");
        return Contest.candidate(id, v[3], List.of(), Integer.parseInt(v[0]), Integer.parseInt(v[1]), Integer.parseInt(v[2]), Integer.parseInt(v[4]));
    }
}
