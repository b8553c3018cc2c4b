package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import masar.journal.DailyTask;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.performance.Appraisals;
import masar.performance.NewAppraisal;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("After the freeze")
class LateCorrectionsTest {
    @RegisterExtension static final House house = new House();
    private final LateCorrections late = house.bean(LateCorrections.class);
    private Frozen frozen;
    private Post post;
    private RoundView round;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    void applied() {
        frozen = new Frozen(house);
        post = frozen.offers.post(7);
        round = frozen.offers.open(post);
        first = frozen.applicant(round, 4, post);
        second = frozen.applicant(round, 3, post);
        third = frozen.applicant(round, 3, post);
        corrected(third, 2, 1);
        frozen.close();
        List.of(first, second, third).forEach(id -> frozen.score(round, id, "50", "50"));
    }

    private void corrected(String who, int mark, int edition) {
        NewAppraisal late = new NewAppraisal(Clerks.employee(house, who), 2025, mark, "2/47", Clerks.TODAY, edition, "خطأ في النقل");
        house.as(Clerks.HOUSE, () -> house.bean(Appraisals.class).enter(late, Offers.token()));
    }

    private List<String> changes() {
        return house.as(frozen.offers.specialist, () -> late.list(round.id(), "", 9)).rows().stream()
                .map(c -> c.rankWas() + ">" + c.rankNow() + " " + c.pointsNow() + " " + c.isPostMoved() + " " + c.why()).toList();
    }

    private long told(String who, String key) {
        return house.sql("select id from requests.notice where national_id = ? and text_key = ?", who, key).size();
    }

    @Test
    @DisplayName("a correction lists whom it would have moved, from where to where and why, tells HR once, and leaves the list alone")
    void moved() {
        frozen.run(round);
        LateProgress none = house.as(frozen.offers.specialist, () -> late.run(round.id()));
        assertEquals(List.of(true, 3L, 0L), List.of(none.done(), none.read(), none.changes()));
        String before = house.sql("select rank_shown, points, post_id, evidence from promotions.frozen_card where round_id = ? order by id", round.id()).toString();
        house.clock().moveTo(Clerks.TODAY.plusDays(12));
        corrected(second, 5, 1);
        for (int day = 0; day < 2; day++) {
            house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().equals("promotions.late"))
                    .forEach(t -> t.run(Clerks.TODAY.plusDays(12))));
        }
        assertEquals(List.of("1>2 55.00 true []", "2>1 65.00 true [Why[what=APPRAISAL, was=GOOD, now=EXCELLENT]]"), changes());
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'late.notice' and once_key like ?",
                frozen.offers.specialist, "late:" + round.id() + ":%").size(), "the same is told once");
        assertEquals(before, house.sql("select rank_shown, points, post_id, evidence from promotions.frozen_card where round_id = ? order by id", round.id()).toString());
        corrected(first, 1, 1);
        LateProgress more = house.as(frozen.offers.specialist, () -> late.run(round.id()));
        assertEquals(2, more.changes(), "whom the rules keep out now, and the one behind");
        assertTrue(changes().get(0).startsWith("1>0 0.00 true [Why[what=APPRAISAL, was=VERY_GOOD"), changes()::toString);
        String hr = Clerks.officer(house, "TST-S", Power.HR_DIRECTOR);
        assertTrue(assertThrows(Refused.class, () -> house.as(hr, () -> late.list(round.id(), "", 9))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(hr, () -> late.run(round.id()))).is("refused.notFound"));
        assertThrows(Refused.class, () -> house.as(first, () -> late.progress(round.id())));
    }

    @Test
    @DisplayName("whoever was kept out by what the record wrongly said is listed as one who would have been ranked")
    void newcomer() {
        frozen.run(round);
        assertEquals(2, house.sql("select id from promotions.frozen_card where round_id = ? and takes_part = true", round.id()).size(), "below good nobody takes part");
        corrected(third, 5, 2);
        house.as(frozen.offers.specialist, () -> late.run(round.id()));
        assertTrue(changes().stream().anyMatch(c -> c.startsWith("0>1 65.00 true") && c.contains("what=IN")), changes()::toString);
    }

    @Test
    @DisplayName("somebody who comes in or falls out is listed with every frozen rank that would have been another, and nobody else")
    void everyRank() {
        Post wanted = frozen.offers.post(7);
        RoundView many = frozen.offers.open(wanted);
        int[] marks = {5, 4, 4, 3, 2};
        List<String> people = IntStream.range(0, marks.length).mapToObj(i -> frozen.applicant(many, Math.max(marks[i], 3), wanted)).toList();
        corrected(people.get(4), 2, 1);
        frozen.close();
        for (int i = 0; i < marks.length; i++) {
            String score = Integer.toString(90 - i * 10);
            frozen.score(many, people.get(i), score, score);
        }
        frozen.run(many);
        assertEquals(List.of(1, 2, 3, 4), house.sql("select rank_shown from promotions.frozen_card where round_id = ? and takes_part = true order by rank_shown",
                many.id()).stream().map(r -> ((Number) r.values().iterator().next()).intValue()).toList(), "below good nobody takes part");

        corrected(people.get(4), 5, 2);
        assertEquals(List.of("2>3 64.00>64.00", "3>4 61.00>61.00", "4>5 48.00>48.00", "0>2 0.00>65.00"), moved(many), "comes in at the second place");
        corrected(people.get(1), 1, 1);
        assertEquals(List.of("2>0 64.00>0.00", "0>2 0.00>65.00"), moved(many), "one comes for one who goes: those below stay");
        corrected(people.get(4), 2, 3);
        assertEquals(List.of("2>0 64.00>0.00", "3>2 61.00>61.00", "4>3 48.00>48.00"), moved(many), "falls out of the second place");
        corrected(people.get(0), 1, 1);
        assertEquals(List.of("1>0 77.00>0.00", "2>0 64.00>0.00", "3>1 61.00>61.00", "4>2 48.00>48.00"), moved(many), "two fall out: the third has the post");
        assertEquals(List.of(true, false, true, false), house.as(frozen.offers.specialist, () -> late.list(many.id(), "", 9)).rows().stream()
                .map(LateChange::isPostMoved).toList());
    }

    private List<String> moved(RoundView read) {
        house.as(frozen.offers.specialist, () -> late.run(read.id()));
        return house.as(frozen.offers.specialist, () -> late.list(read.id(), "", 9)).rows().stream()
                .map(c -> c.rankWas() + ">" + c.rankNow() + " " + c.pointsWas() + ">" + c.pointsNow()).toList();
    }

    @Test
    @DisplayName("one record that cannot be read holds up nobody: that person is not ranked, and HR is told to look")
    void unread() {
        house.update("update records.person_version set known_from = ? where employee_id = ?", java.sql.Timestamp.valueOf("2030-01-01 00:00:00"),
                Clerks.employee(house, second));
        assertEquals(RoundPhase.FROZEN, frozen.run(round).phase());
        assertEquals(1, told(frozen.offers.specialist, "freeze.notice.unread"));
        assertEquals(1, house.as(frozen.offers.specialist, () -> late.unread(round.id())).size());
        assertEquals(1, house.as(frozen.offers.specialist, () -> late.progress(round.id())).unread());
        assertEquals(1, house.as(first, () -> house.bean(RankLists.class).mine(round.id(), "", 9)).of());
    }
}
