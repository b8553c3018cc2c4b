package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import masar.kernel.Refused;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void each_gets_the_dearest_wish_still_free_in_the_order_of_rank() {
        Ranking ranking = Ranking.of(Contest.round(List.of(), List.of(person("hind", 90, "x", "y"), person("reem", 80, "x", "y", "z"), person("turki", 70, "x", "y"),
                person("majed", 60, "z"), person("omar", 50))));
        Matching matching = Matching.of(ranking, List.of("x", "y", "z"));
        assertEquals(List.of("hind x 1", "reem y 2", "turki - 0", "majed z 1", "omar - 0"), matching.awards().stream()
                .map(a -> a.place().candidate().id() + " " + a.post().orElse("-") + " " + a.wish()).toList());
        assertEquals("reem", matching.taken().get("y").candidate().id());
    }

    @Test
    void a_wish_for_a_post_that_is_gone_is_passed_over() {
        Ranking ranking = Ranking.of(Contest.round(List.of(), List.of(person("hind", 90, "gone", "y"))));
        assertEquals(Optional.of("y"), Matching.of(ranking, List.of("x", "y")).awards().get(0).post());
        assertEquals(1, Matching.of(ranking, List.of("x", "y")).taken().size());
    }

    @Test
    void while_equals_share_a_rank_nobody_says_who_chooses_first() {
        Round round = new Round(Contest.scheme(Scheme.LastResort.PERSON, ""), Contest.ON, Optional.empty(), "s", List.of("x"), List.of(person("a", 50, "x"), person("b", 50, "x")));
        assertTrue(assertThrows(Refused.class, () -> Matching.of(Ranking.of(round), round.posts())).is("refused.promotion.equals"));
    }

    @Test
    void a_hundred_thousand_with_five_wishes_over_forty_thousand_posts_take_seconds() {
        Random random = new Random(1448);
        List<String> posts = IntStream.range(0, 40_000).mapToObj(i -> "post" + i).toList();
        List<Candidate> people = IntStream.range(0, 100_000).mapToObj(i -> Contest.candidate("p" + i, "20" + (10 + i % 10) + "-0" + (1 + i % 9) + "-11",
                IntStream.range(0, 5).mapToObj(w -> posts.get(random.nextInt(posts.size()))).toList(), 60 + random.nextInt(40), random.nextInt(100),
                random.nextInt(100), random.nextInt(100))).toList();
        Round round = Contest.round(posts, people);
        // Far above what it takes, so that a busy machine passes and anything quadratic does not.
        Matching matching = assertTimeout(Duration.ofSeconds(20), () -> Matching.of(Ranking.of(round), posts));
        assertEquals(100_000, matching.awards().size());
        assertTrue(matching.taken().size() > 35_000);
    }

    private static Candidate person(String id, int mark, String... wishes) {
        return Contest.candidate(id, "2020-05-05", List.of(wishes), mark, mark, 0, 0);
    }
}
