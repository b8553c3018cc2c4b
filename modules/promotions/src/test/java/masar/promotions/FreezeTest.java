package masar.promotions;

import static masar.promotions.Clerks.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.performance.Appraisals;
import masar.performance.NewAppraisal;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A round after its window")
class FreezeTest {
    @RegisterExtension static final House house = new House();
    private static Frozen frozen;
    private static Offers offers;
    private static String one;
    private static String two;
    private final Freeze freeze = house.bean(Freeze.class);
    private final FreezeStep step = house.bean(FreezeStep.class);
    private final Scores scores = house.bean(Scores.class);

    @BeforeAll
    static void open() {
        frozen = new Frozen(house);
        offers = frozen.offers;
        one = frozen.one;
        two = frozen.two;
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(Clerks.TODAY);
    }

    private static String sha(RoundView round) {
        return house.value("select sha256 from promotions.snapshot where round_id = ?", round.id()).toString();
    }

    @Test
    @DisplayName("is scored by two members, and only then frozen: once, however often it is asked for")
    void life() {
        Post best = offers.post(7);
        Post other = offers.post(7);
        RoundView round = offers.open(best, other);
        String strong = frozen.applicant(round, 5, best, other);
        String weak = frozen.applicant(round, 3, best, other);
        String last = frozen.applicant(round, 3, best);
        assertTrue(refused(() -> frozen.give(one, round, strong, "80", "90")).is("scores.refused.open"));
        assertTrue(refused(() -> frozen.run(round)).is("freeze.refused.open"));
        frozen.close();
        frozen.give(one, round, strong, "80", "90");
        assertEquals(3, house.as(offers.specialist, () -> freeze.progress(round.id())).missing());
        assertTrue(refused(() -> frozen.run(round)).is("freeze.refused.scores"));
        assertEquals("–", house.as(two, () -> scores.of(frozen.application(round, strong))).elements().get(0).given().get(0).value(), "each scores alone");
        frozen.give(two, round, strong, "90", "91");
        assertEquals(List.of("80", "90"), house.as(two, () -> scores.of(frozen.application(round, strong))).elements().get(0).given().stream()
                .map(ScoreCase.Given::value).toList());
        frozen.score(round, weak, "70", "60");
        frozen.score(round, last, "10", "20");
        assertTrue(refused(() -> frozen.give(one, round, weak, "101", "x")).problems().stream().map(Refused.Problem::field).toList()
                .containsAll(List.of("score.INITIATIVES", "score.INTERVIEW")));
        assertEquals(RoundPhase.FROZEN, frozen.run(round).phase());
        Object at = house.value("select frozen_at from promotions.promotion_round where id = ?", round.id());
        String sha = sha(round);
        assertEquals(3, frozen.run(round).cards());
        assertEquals(List.of(at, sha), List.of(house.value("select frozen_at from promotions.promotion_round where id = ?", round.id()), sha(round)));
        assertTrue(refused(() -> frozen.give(one, round, weak, "99", "99")).is("scores.refused.frozen"));
        MyRanking seen = house.as(weak, () -> house.bean(RankLists.class).mine(round.id(), "", 2));
        assertEquals(List.of("76.05", "50.00", "34.00"), house.as(last, () -> house.bean(RankLists.class).mine(round.id(), "", 9)).lines().rows().stream()
                .map(l -> l.points().toString()).toList());
        assertEquals(2, seen.lines().rows().size());
        assertEquals(2, seen.own().orElseThrow().rank());
        assertEquals(other.id(), seen.post().orElseThrow().id(), "the dearest wish went to the one above");
        assertEquals("30.00 14.00 6.00", String.join(" ", seen.card().orElseThrow().elements().stream().filter(e -> !e.value().isEmpty())
                .map(e -> e.points().toString()).toList()));
        assertFalse(seen.lines().next().isEmpty());
        assertTrue(house.as(Clerks.clerk(house, "TST-R"), () -> house.bean(RankLists.class).mine(round.id(), "", 9)).lines().rows().isEmpty());
        String stranger = Clerks.clerk(house, "TST-S");
        assertTrue(refused(() -> house.as(stranger, () -> house.bean(RankLists.class).mine(round.id(), "", 9))).is("refused.notFound"));
    }

    @Test
    @DisplayName("is frozen the same whether or not it was cut off between pieces, and after the record was corrected meanwhile")
    void resumed() {
        Post post = offers.post(7);
        Post above = offers.post(8);
        RoundView round = offers.open(post, above);
        List<String> all = List.of(frozen.applicant(round, 4, post), frozen.applicant(round, 4, post), frozen.applicant(round, 3, post));
        frozen.close();
        all.forEach(id -> frozen.score(round, id, "50", "50"));
        house.as(offers.specialist, () -> step.begin(round.id()));
        assertEquals(2, (int) house.as(offers.specialist, () -> step.cards(round.id(), 2)));
        assertEquals(new FreezeProgress(RoundPhase.FREEZING, 2, 3, 0), house.as(offers.specialist, () -> freeze.progress(round.id())));
        assertTrue(refused(() -> frozen.give(one, round, all.get(0), "99", "99")).is("scores.refused.frozen"));
        house.clock().moveTo(Clerks.TODAY.plusDays(12));
        NewAppraisal late = new NewAppraisal(Clerks.employee(house, all.get(2)), 2025, 5, "2/47", Clerks.TODAY, 1, "خطأ في النقل");
        house.as(Clerks.HOUSE, () -> house.bean(Appraisals.class).enter(late, Offers.token()));
        assertEquals(RoundPhase.FROZEN, frozen.run(round).phase());
        List<?> cut = house.sql("select grade, sha256 from promotions.snapshot where round_id = ? order by grade", round.id());
        assertEquals(2, cut.size());
        house.update("delete from promotions.snapshot_part where snapshot_id in (select id from promotions.snapshot where round_id = ?)", round.id());
        house.update("delete from promotions.snapshot where round_id = ?", round.id());
        house.update("delete from promotions.frozen_card where round_id = ?", round.id());
        house.update("update promotions.promotion_round set state = 'ANNOUNCED', frozen_at = null where id = ?", round.id());
        frozen.run(round);
        assertEquals("45.00", house.value("select min(points) from promotions.frozen_card where round_id = ?", round.id()).toString().replaceFirst("(..)$", ".$1"),
                "30 for the appraisal as it was known at the close, and half of 20 and of 10");
        assertEquals(cut, house.sql("select grade, sha256 from promotions.snapshot where round_id = ? order by grade", round.id()));
    }

    @Test
    @DisplayName("is ranked and matched wholly or not at all where the house dies in the middle of a grade, and goes on to the same list")
    void cutInAGrade() {
        Post post = offers.post(7);
        Post other = offers.post(7);
        RoundView round = offers.open(post, other, offers.post(8));
        List<String> all = List.of(frozen.applicant(round, 5, post, other), frozen.applicant(round, 4, post, other), frozen.applicant(round, 3, post));
        frozen.close();
        all.forEach(id -> frozen.score(round, id, "50", "50"));
        house.update("alter table promotions.frozen_card add constraint dies check (round_id <> " + round.id() + " or place <> 3)");
        try {
            assertThrows(RuntimeException.class, () -> frozen.run(round));
        } finally {
            house.update("alter table promotions.frozen_card drop constraint dies");
        }
        assertEquals(RoundPhase.FREEZING.name(), house.value("select state from promotions.promotion_round where id = ?", round.id()));
        assertEquals(List.of(3L, 0L, 0L), List.of(count("select count(*) from promotions.frozen_card where round_id = ?", round),
                count("select count(*) from promotions.frozen_card where round_id = ? and (place > 0 or post_id is not null)", round),
                count("select count(*) from promotions.snapshot where round_id = ?", round)));
        assertEquals(RoundPhase.FROZEN, frozen.run(round).phase());
        assertEquals(List.of(3L, 2L, 2L), List.of(count("select count(distinct place) from promotions.frozen_card where round_id = ? and place > 0", round),
                count("select count(*) from promotions.frozen_card where round_id = ? and post_id is not null", round),
                count("select count(*) from promotions.snapshot where round_id = ?", round)));
        assertTrue(house.as(offers.specialist, () -> house.bean(Replays.class).of(round.id())).grades().stream().allMatch(ReplayView.Grade::isEqual));
    }

    private static long count(String sql, RoundView round) {
        return ((Number) house.value(sql, round.id())).longValue();
    }

    @Test
    @DisplayName("is not scored by members in their own case or a competitor's, nor in that of whom they declared to be a relative, nor by another agency's")
    void kin() {
        Post post = offers.post(7);
        RoundView round = offers.open(post);
        Clerks.appraised(house, one, 2025, 4);
        frozen.apply(one, round, post);
        String cousin = frozen.applicant(round, 4, post);
        frozen.close();
        assertTrue(refused(() -> frozen.give(one, round, one, "99", "99")).is("scores.refused.own"));
        assertTrue(refused(() -> frozen.give(one, round, cousin, "0", "0")).is("scores.refused.competes"));
        frozen.give(two, round, cousin, "99", "99");
        house.as(two, () -> scores.declare(frozen.application(round, cousin), "ابن عم"));
        assertEquals(0L, ((Number) house.value("select count(*) from promotions.score where application_id = ?", frozen.application(round, cousin))).longValue());
        assertTrue(refused(() -> frozen.give(two, round, cousin, "99", "99")).is("scores.refused.kin"));
        assertEquals("ابن عم", house.as(two, () -> scores.of(frozen.application(round, cousin))).relation());
        List<ScoreCase> seen = house.as(one, () -> scores.list(round.id(), "", 9)).rows();
        assertEquals(List.of(false, true, true, false), List.of(seen.get(0).own(), seen.get(0).competes(), seen.get(1).own(), seen.get(1).competes()));
        String stranger = Clerks.officer(house, "TST-S", Power.PROMOTION_COMMITTEE);
        String desk = Clerks.officer(house, "TST-S", Power.HR_DIRECTOR);
        assertTrue(refused(() -> frozen.give(stranger, round, cousin, "1", "1")).is("refused.notFound"));
        assertTrue(refused(() -> house.as(stranger, () -> scores.list(round.id(), "", 9))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(desk, () -> freeze.run(round.id()))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(desk, () -> house.bean(Replays.class).of(round.id()))).is("refused.notFound"));
        assertTrue(refused(() -> frozen.give(offers.specialist, round, cousin, "1", "1")).problems().size() > 0, "HR is not the committee");
    }

    @Test
    @DisplayName("is ranked again from its snapshot alone, for HR, the ministry and the auditor, and a changed letter is found out")
    void replayed() {
        Post post = offers.post(7);
        RoundView round = offers.open(post);
        List<String> all = List.of(frozen.applicant(round, 4, post), frozen.applicant(round, 4, post));
        frozen.close();
        all.forEach(id -> frozen.score(round, id, "50", "50"));
        frozen.run(round);
        String auditor = Clerks.officer(house, "TST-S", Power.AUDITOR);
        Replays replays = house.bean(Replays.class);
        for (String reader : List.of(offers.specialist, offers.officer, auditor)) {
            ReplayView.Grade grade = house.as(reader, () -> replays.of(round.id())).grades().get(0);
            assertTrue(grade.isEqual(), grade::toString);
            assertEquals(2, grade.places());
            assertEquals(2, house.as(reader, () -> replays.lines(round.id(), 7, "", 9)).rows().size());
        }
        assertTrue(house.as(auditor, () -> replays.list("", 9)).rows().stream().anyMatch(r -> r.id() == round.id()));
        house.update("update promotions.frozen_card set rank_shown = 2 where place = 1 and round_id = ?", round.id());
        assertFalse(house.as(auditor, () -> replays.of(round.id())).grades().get(0).listed(), "the list was changed beside the snapshot");
        Object part = house.value("select min(p.id) from promotions.snapshot_part p, promotions.snapshot s where p.snapshot_id = s.id and s.round_id = ?", round.id());
        String text = house.value("select content from promotions.snapshot_part where id = ?", part).toString();
        house.update("update promotions.snapshot_part set content = ? where id = ?", text.replaceFirst("VERY_GOOD", "VERY_GOOE"), part);
        ReplayView.Grade grade = house.as(auditor, () -> replays.of(round.id())).grades().get(0);
        assertFalse(grade.intact() || grade.same() || grade.isEqual());
    }
}
