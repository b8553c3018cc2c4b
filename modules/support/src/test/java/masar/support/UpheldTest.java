package masar.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import masar.journal.DailyTask;
import masar.kernel.Actor;
import masar.identity.NewDelegation;
import masar.identity.Delegations;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.requests.ItemDecision;
import masar.requests.Move;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("An upheld grievance")
class UpheldTest {
    @RegisterExtension static final House house = new House();
    private final Grievances grievances = house.bean(Grievances.class);
    private final UpheldDesk desk = house.bean(UpheldDesk.class);
    private Office office;

    @BeforeEach
    void office() {
        office = new Office(house);
    }

    private String upheld(Set<String> round) {
        Brought brought = house.as(office.hind, () -> grievances.first(office.disputed("decision"), Office.TODAY, round));
        String number = office.send(brought, "إلغاء القرار", "لم أُعيَّن على هذه الوظيفة");
        if (house.as(office.hind, () -> grievances.kindFor(brought)).equals(GrievanceKinds.MINISTRY)) {
            office.decided(office.officer, number, Move.APPROVE, ItemDecision.ACCEPTED, "يُلغى القرار");
        } else {
            office.verified(number);
            office.decided(office.authority, number, Move.APPROVE, ItemDecision.ACCEPTED, "يُلغى القرار");
        }
        return number;
    }

    private static String refusal(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().get(0).key();
    }

    private static long told(String who, String key) {
        return ((Number) house.value("select count(*) from requests.notice where national_id = ? and text_key = ?", who, "grievances.notice." + key)).longValue();
    }

    private List<String> awaited(String who) {
        return house.as(who, () -> desk.list(false, "", 50)).rows().stream().map(Upheld::number).toList();
    }

    private static void day(LocalDate day) {
        house.clock().moveTo(day);
        house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().equals("support.upheld")).forEach(t -> t.run(day)));
    }

    @Test
    @DisplayName("stands on the agency's list with its clock, round whom it goes, until somebody enters what was done, once")
    void carriedOut() {
        String number = upheld(Set.of(office.accused));
        assertEquals(1, told(office.specialist, "upheld"));
        assertEquals(List.of(number), awaited(office.specialist));
        assertEquals(List.of(number), awaited(office.authority));
        assertEquals(List.of(), awaited(office.accused));
        assertEquals("refused.notFound", refusal(() -> house.as(office.accused, () -> desk.of(number))));
        assertEquals("refused.notFound", refusal(() -> house.as(new Office(house).specialist, () -> desk.of(number))));
        assertTrue(house.as(office.officer, () -> desk.all(office.agency, false, "", 50)).rows().stream().anyMatch(u -> u.number().equals(number)));
        Upheld seen = house.as(office.specialist, () -> desk.of(number));
        assertEquals(List.of(60L, 60L), List.of(seen.left(), seen.total()));
        assertTrue(seen.law().isEmpty(), "the agency's own answer has no days by law");
        Refused wrong = assertThrows(Refused.class, () -> house.as(office.specialist, () -> desk.done(number, seen.version(), Office.TODAY.plusDays(1), " ")));
        assertEquals(List.of("doneOn", "words"), wrong.problems().stream().map(Refused.Problem::field).toList());
        for (int i = 0; i < 2; i++) {
            house.as(office.specialist, () -> desk.done(number, seen.version(), Office.TODAY, "أُلغي بالقرار 77"));
        }
        assertEquals("refused.stale", refusal(() -> house.as(office.authority, () -> desk.done(number, seen.version(), Office.TODAY, "غيره"))));
        assertEquals(List.of(), awaited(office.specialist));
        assertEquals(List.of(number), house.as(office.specialist, () -> desk.list(true, "", 50)).rows().stream().map(Upheld::number).toList());
        assertEquals("أُلغي بالقرار 77", house.as(office.hind, () -> grievances.upheld(number)).orElseThrow().doneWords());
        assertEquals(1, told(office.hind, "carriedOut"));
        day(Office.TODAY.plusDays(90));
        assertEquals(0, told(office.hind, "notCarriedOut") + told(office.hind, "notCarriedOutYet"));
    }

    @Test
    @DisplayName("by the ministry has sixty days by law: the agency is reminded, and after them everybody is told that a suit is open")
    void late() {
        String number = upheld(Set.of(office.accused, office.authority));
        assertEquals(List.of(number), awaited(office.specialist));
        day(Office.TODAY.plusDays(49));
        assertEquals(0, told(office.specialist, "upheldSoon"));
        day(Office.TODAY.plusDays(50));
        day(Office.TODAY.plusDays(60));
        assertEquals(List.of(1L, 0L), List.of(told(office.specialist, "upheldSoon"), told(office.specialist, "upheldLate")));
        assertEquals(Outcome.GRANTED, house.as(office.hind, () -> grievances.upheld(number)).orElseThrow().law().orElseThrow().outcome());
        day(Office.TODAY.plusDays(61));
        day(Office.TODAY.plusDays(62));
        assertEquals(List.of(1L, 1L, 1L), List.of(told(office.specialist, "upheldLate"), told(office.officer, "upheldLate"), told(office.hind, "notCarriedOut")));
        assertEquals(Outcome.NEEDS_PERSON, house.as(office.hind, () -> grievances.upheld(number)).orElseThrow().law().orElseThrow().outcome());
        house.as(office.officer, () -> desk.done(number, house.as(office.officer, () -> desk.of(number)).version(), Office.TODAY.plusDays(62), "نُفذ بخطاب الجهة"));
        assertEquals(List.of(), awaited(office.specialist));
    }

    private List<String> ministrys(String who, boolean done) {
        return house.as(who, () -> desk.all(office.agency, done, "", 50)).rows().stream().map(Upheld::number).toList();
    }

    private Upheld seen(String who, String number) {
        return house.as(who, () -> desk.of(number));
    }

    @Test
    @DisplayName("goes round officers of the ministry too, and those to whom they delegated")
    void ministryRound() {
        String concerned = office.accused;
        String hand = Writers.person();
        Writers.put(house, hand, office.agency);
        List.of(concerned, office.hind).forEach(who -> Writers.grant(house, who, Power.MINISTRY_OFFICER, ""));
        house.as(concerned, () -> house.bean(Delegations.class).give(new NewDelegation(Power.MINISTRY_OFFICER, "", hand, Office.TODAY, Office.TODAY.plusDays(20), Set.of(), "3/48",
                Office.TODAY), "dl-" + hand));
        String number = upheld(Set.of(concerned));
        assertEquals(List.of(number), ministrys(office.officer, false));
        for (String who : List.of(concerned, hand, office.hind)) {
            assertEquals(List.of(), ministrys(who, false));
            assertEquals("refused.notFound", refusal(() -> seen(who, number)));
        }
        house.as(office.specialist, () -> desk.done(number, seen(office.specialist, number).version(), Office.TODAY, "نُفذ"));
    }

    @Test
    @DisplayName("is the agency's to carry out within its days; where it goes round everybody there the ministry enters it")
    void agencys() {
        String number = upheld(Set.of(office.accused));
        assertEquals(new UpheldDesk.Acts(true, false), house.as(office.specialist, () -> desk.acts(number)));
        assertEquals(new UpheldDesk.Acts(false, false), house.as(office.officer, () -> desk.acts(number)));
        long version = seen(office.officer, number).version();
        assertEquals("upheld.refused.agencys", refusal(() -> house.as(office.officer, () -> desk.done(number, version, Office.TODAY, "نُفذ"))));
        house.clock().moveTo(Office.TODAY.plusDays(60));
        assertEquals("upheld.refused.agencys", refusal(() -> house.as(office.officer, () -> desk.close(number, version, "لم تنفذ"))));
        house.as(office.specialist, () -> desk.done(number, version, Office.TODAY, "نُفذ"));
        office = new Office(house);
        String round = upheld(Set.of(office.accused, office.authority, office.specialist));
        assertEquals(new UpheldDesk.Acts(true, false), house.as(office.officer, () -> desk.acts(round)));
        house.as(office.officer, () -> desk.done(round, seen(office.officer, round).version(), Office.TODAY, "نُفذ"));
        assertTrue(seen(office.officer, round).isDone());
    }

    @Test
    @DisplayName("that is not carried out is closed by the ministry after its days, once, with a suit still open; the agency may carry it out yet")
    void closedWithout() {
        String number = upheld(Set.of(office.accused, office.authority));
        house.clock().moveTo(Office.TODAY.plusDays(61));
        long version = seen(office.officer, number).version();
        assertEquals("upheld.refused.words", refusal(() -> house.as(office.officer, () -> desk.close(number, version, " "))));
        assertThrows(Refused.class, () -> house.as(office.specialist, () -> desk.close(number, version, "لن ننفذ")));
        for (int twice = 0; twice < 2; twice++) {
            house.as(office.officer, () -> desk.close(number, version, "رفعت دعوى"));
        }
        assertEquals("refused.stale", refusal(() -> house.as(office.officer, () -> desk.close(number, version, "غيره"))));
        Upheld closed = house.as(office.hind, () -> grievances.upheld(number)).orElseThrow();
        assertTrue(closed.isDone() && closed.notDone());
        assertEquals(Outcome.NEEDS_PERSON, closed.law().orElseThrow().outcome());
        assertEquals(1, told(office.hind, "closedWithout"));
        assertEquals(List.of(List.of(), List.of(number)), List.of(ministrys(office.officer, false), ministrys(office.officer, true)));
        assertEquals(new UpheldDesk.Acts(true, false), house.as(office.specialist, () -> desk.acts(number)));
        house.as(office.specialist, () -> desk.done(number, seen(office.specialist, number).version(), Office.TODAY.plusDays(61), "نُفذ الحكم"));
        assertEquals(false, seen(office.specialist, number).notDone());
    }
}
