package masar.promotions;

import static masar.promotions.Clerks.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import masar.journal.MinuteTask;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.promotions.law.Scheme;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Equals that the scheme leaves to a person")
class TiesTest {
    @RegisterExtension static final House house = new House();
    private final Ties ties = house.bean(Ties.class);
    private Frozen frozen;
    private Post post;
    private RoundView round;
    private String one;
    private String two;

    @BeforeEach
    void equals() {
        frozen = new Frozen(house);
        Offers offers = frozen.offers;
        post = offers.post(7);
        SchemeView draft = offers.draft("default");
        SchemeEdit edit = Offers.edit(draft, 6, 10, java.util.Map.of("INITIATIVES", 10, "INTERVIEW", 20), "APPRAISAL");
        SchemeEdit person = new SchemeEdit(edit.fromGrade(), edit.toGrade(), edit.weights(), edit.tieBreak(), "", Scheme.LastResort.PERSON);
        round = offers.open(offers.published(draft, person), post);
        one = frozen.applicant(round, 4, post);
        two = frozen.applicant(round, 4, post);
        frozen.close();
        // Ten for 100 of initiatives and ten for 50 of the interview: the same sum, another way.
        frozen.score(round, one, "100", "0");
        frozen.score(round, two, "0", "50");
    }

    private void pick(String who, String code, String reason) {
        house.as(who, () -> ties.pick(round.id(), 7, code, reason));
    }

    @Test
    @DisplayName("wait until the committee picks another element with a reason, once; it stands in the snapshot, and a post is matched")
    void picked() {
        assertEquals(RoundPhase.FREEZING, frozen.run(round).phase());
        assertEquals(RoundPhase.FREEZING, frozen.run(round).phase(), "going on does not pass over it");
        assertTrue(house.as(frozen.offers.specialist, () -> ties.waits(round.id())));
        Tie tie = house.as(frozen.one, () -> ties.of(round.id())).get(0);
        assertEquals(2, tie.equals());
        assertEquals(0, tie.elements().stream().filter(e -> e.code().equals("INTERVIEW")).findFirst().orElseThrow().left());
        assertEquals(2, tie.elements().stream().filter(e -> e.code().equals("APPRAISAL")).findFirst().orElseThrow().left());
        String stranger = Clerks.officer(house, "TST-S", Power.PROMOTION_COMMITTEE);
        assertTrue(refused(() -> pick(stranger, "INTERVIEW", "لأنه")).is("refused.notFound"));
        refused(() -> pick(frozen.offers.specialist, "INTERVIEW", "لأنه"));
        assertTrue(refused(() -> pick(frozen.one, "NOTHING", "لأنه")).is("tie.refused.element"));
        assertTrue(refused(() -> pick(frozen.one, "INTERVIEW", " ")).is("tie.refused.reason"));
        assertFalse(house.as(frozen.offers.specialist, () -> ties.mayPick(round.id())));
        pick(frozen.one, "INTERVIEW", "المقابلة أقرب إلى عمل الوظيفة");
        pick(frozen.one, "INTERVIEW", "المقابلة أقرب إلى عمل الوظيفة");
        assertTrue(refused(() -> pick(frozen.two, "INITIATIVES", "غيره")).is("tie.refused.picked"));
        house.inRequest(() -> house.as(Actor.system("minute-run"), () -> house.beans(MinuteTask.class).forEach(MinuteTask::run)));
        assertEquals(RoundPhase.FROZEN, house.as(frozen.offers.specialist, () -> house.bean(Freeze.class).progress(round.id())).phase(), "it goes on by itself");
        MyRanking first = house.as(two, () -> house.bean(RankLists.class).mine(round.id(), "", 9));
        assertEquals(1, first.own().orElseThrow().rank());
        assertEquals(Optional.of("INTERVIEW"), first.picked(), "everybody in the list learns what set them apart");
        assertEquals(post.id(), first.post().orElseThrow().id());
        assertEquals("OTHER_ELEMENT", house.as(one, () -> house.bean(RankLists.class).mine(round.id(), "", 9)).own().orElseThrow().setApart());
        assertTrue(house.value("select min(content) from promotions.snapshot_part p, promotions.snapshot s where s.id = p.snapshot_id and s.round_id = ?",
                round.id()).toString().contains("\"picked\":\"INTERVIEW\""));
        assertTrue(house.as(frozen.offers.specialist, () -> house.bean(Replays.class).of(round.id())).grades().get(0).isEqual());
    }

    @Test
    @DisplayName("stay equal where the committee finds that nothing sets them apart; nobody picks in a round they applied to")
    void left() {
        house.update("update promotions.application set national_id = ? where round_id = ? and national_id = ?", frozen.two, round.id(), two);
        frozen.run(round);
        assertTrue(refused(() -> pick(frozen.two, "INTERVIEW", "لأنه")).is("tie.refused.own"));
        pick(frozen.one, "", "لا فرق بينهما");
        assertEquals(Optional.empty(), house.as(frozen.one, () -> ties.of(round.id())).get(0).picked());
        assertEquals(RoundPhase.FROZEN, frozen.run(round).phase());
        assertEquals(List.of(1, 1), house.sql("select rank_shown from promotions.frozen_card where round_id = ?", round.id()).stream()
                .map(r -> ((Number) r.values().iterator().next()).intValue()).toList());
        assertEquals(0, house.sql("select id from promotions.frozen_card where round_id = ? and post_id is not null", round.id()).size());
    }
}
