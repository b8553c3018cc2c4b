package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Refused;
import org.junit.jupiter.api.Test;

class LateCorrectionTest {
    private static final Round FROZEN = Contest.round(List.of("x", "y"), List.of(person("hind", 90, "x"), person("reem", 80, "x", "y"), person("turki", 70, "y"),
            person("majed", 60, "y")));

    @Test
    void lists_every_frozen_rank_that_would_have_been_another() {
        assertEquals(List.of("hind 1>2 90.00>90.00 x>-", "reem 2>1 80.00>95.00 y>x", "turki 3>3 70.00>70.00 ->y"),
                told(Map.of("reem", Optional.of(person("reem", 95, "x", "y")))));
    }

    @Test
    void says_nothing_of_those_for_whom_all_stays() {
        assertEquals(List.of("majed 4>4 60.00>65.00 ->-"), told(Map.of("majed", Optional.of(person("majed", 65, "y")))));
    }

    @Test
    void whoever_would_not_have_been_allowed_to_take_part_leaves_the_place_to_those_below() {
        assertEquals(List.of("hind 1>out 90.00>0.00 x>-", "reem 2>1 80.00>80.00 y>x", "turki 3>2 70.00>70.00 ->y", "majed 4>3 60.00>60.00 ->-"),
                told(Map.of("hind", Optional.empty())));
    }

    @Test
    void whoever_was_kept_out_wrongly_moves_everybody_below_and_comes_last_in_the_list() {
        assertEquals(List.of("reem 2>3 80.00>80.00 y>-", "turki 3>4 70.00>70.00 ->-", "majed 4>5 60.00>60.00 ->-", "sami 0>2 0.00>85.00 ->y"),
                told(LateCorrection.of(FROZEN, Map.of(), List.of(person("sami", 85, "y")))));
    }

    @Test
    void somebody_who_comes_for_somebody_who_goes_leaves_those_below_where_they_were() {
        assertEquals(List.of("hind 1>out 90.00>0.00 x>-", "reem 2>1 80.00>80.00 y>x", "turki 3>2 70.00>70.00 ->y", "sami 0>3 0.00>61.00 ->-"),
                told(LateCorrection.of(FROZEN, Map.of("hind", Optional.empty()), List.of(person("sami", 61, "y")))));
    }

    @Test
    void somebody_who_did_not_take_part_is_nobody_here() {
        assertThrows(Refused.class, () -> LateCorrection.of(FROZEN, Map.of("sami", Optional.empty())));
    }

    private static List<String> told(Map<String, Optional<Candidate>> changed) {
        return told(LateCorrection.of(FROZEN, changed));
    }

    private static List<String> told(List<LateCorrection.Change> changes) {
        return changes.stream().map(c -> c.candidate() + " " + c.rank() + ">" + c.rankNow().map(String::valueOf).orElse("out") + " "
                + c.points() + ">" + c.pointsNow() + " " + c.post().orElse("-") + ">" + c.postNow().orElse("-")).toList();
    }

    private static Candidate person(String id, int mark, String... wishes) {
        return Contest.candidate(id, "2020-05-05", List.of(wishes), mark, mark, 0, 0);
    }
}
