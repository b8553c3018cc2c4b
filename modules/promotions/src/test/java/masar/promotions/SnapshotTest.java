package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import masar.promotions.law.Candidate;
import masar.promotions.law.Contest;
import masar.promotions.law.Ranking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A frozen round")
class SnapshotTest {
    private static final List<Candidate> PEOPLE = IntStream.range(0, 40).mapToObj(i -> Contest.candidate("p" + i, "2020-05-0" + (1 + i % 3), List.of("x", "y"),
            50 + i % 4, 60, i % 2, 0)).toList();

    @Test
    void ranks_again_from_its_text_alone_to_the_same_order_to_the_last_tie() {
        Snapshot snapshot = Snapshot.freeze(Contest.round(List.of("y", "x"), PEOPLE));
        assertEquals(new Snapshot.Replay(true, true, 0), snapshot.replay());
        assertEquals(Ranking.of(Contest.round(List.of("x", "y"), PEOPLE)), Ranking.of(snapshot.round()));
    }

    @Test
    void is_the_same_text_whatever_order_people_and_posts_came_in() {
        List<Candidate> reversed = new ArrayList<>(PEOPLE);
        Collections.reverse(reversed);
        assertEquals(Snapshot.freeze(Contest.round(List.of("x", "y"), PEOPLE)), Snapshot.freeze(Contest.round(List.of("y", "x"), reversed)));
    }

    @Test
    void keeps_its_hash_from_version_to_version() {
        Snapshot snapshot = Snapshot.freeze(Contest.round(List.of("x"), List.of(Contest.candidate("هند \"1\"\n", "2020-05-05", List.of("x"), 80, 60, 50, 10))));
        assertEquals("3840941dc3810bf737a5dce5da6f1a401b9788fccddf2cd94a7e0fb7e77ff434", snapshot.sha256(), snapshot.text());
    }

    @Test
    void shows_where_the_order_was_tampered_with() {
        Snapshot snapshot = Snapshot.freeze(Contest.round(List.of("x"), List.of(Contest.candidate("a", "2020-05-05", List.of("x"), 80, 60, 50, 10),
                Contest.candidate("b", "2020-05-05", List.of("x"), 70, 60, 50, 10))));
        String swapped = snapshot.text().replace("[\"1\",\"a\",\"70.00\",\"x\"],[\"2\",\"b\",\"65.00\",\"\"]", "[\"1\",\"b\",\"70.00\",\"x\"],[\"2\",\"a\",\"65.00\",\"\"]");
        assertFalse(swapped.equals(snapshot.text()));
        assertEquals(new Snapshot.Replay(false, false, 1), new Snapshot(swapped, snapshot.sha256()).replay());
        String worse = snapshot.text().replace("[\"80\",\"appraisal row\"]", "[\"10\",\"appraisal row\"]");
        assertEquals(new Snapshot.Replay(false, false, 1), new Snapshot(worse, snapshot.sha256()).replay());
    }

    @Test
    void of_another_format_is_not_read_by_these_rules() {
        Snapshot snapshot = Snapshot.freeze(Contest.round(List.of(), List.of()));
        Snapshot later = new Snapshot(snapshot.text().replace("\"format\":1", "\"format\":2"), snapshot.sha256());
        assertThrows(IllegalArgumentException.class, later::replay);
    }

    @Test
    void names_out_of_order_are_a_fault_of_whoever_writes() {
        assertThrows(IllegalStateException.class, () -> new CanonicalJson().open().name("b").value("").name("a"));
        assertTrue(new CanonicalJson().open().name("a").value(1).name("b").value(true).close().toString().equals("{\"a\":1,\"b\":true}"));
    }
}
