package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import masar.kernel.Finding;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A case of three unsatisfactory years")
class LowRatingsTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private Team team;
    private String who;
    private long employee;
    private LowRatings low;
    private DisputedRatings disputes;

    @BeforeEach
    void clerk() {
        house.clock().moveTo(TODAY);
        team = new Team(house);
        who = team.clerk("U1");
        employee = team.employee(who);
        low = house.bean(LowRatings.class);
        disputes = house.bean(DisputedRatings.class);
    }

    private void entered(int year, int mark, LocalDate on) {
        house.as(team.hr, () -> house.bean(Appraisals.class).enter(NewAppraisal.first(employee, year, mark, "1/" + year, on), "low" + who + year));
    }

    private void corrected(int year, int edition, int mark, LocalDate on) {
        house.as(team.hr, () -> house.bean(Appraisals.class).enter(new NewAppraisal(employee, year, mark, "9/" + year, on, edition, "قُبل التظلم"), "mend" + who + year + edition));
    }

    // Two years entered by hand, and this one's charter rated and approved today.
    private long third() {
        List.of(2024, 2025).forEach(year -> entered(year, 1, LocalDate.of(year + 1, 1, 20)));
        assertEquals(0, house.as(team.hr, low::waiting));
        team.opened(2026);
        long id = team.inForce(who, 2026);
        team.rated(id, 1);
        house.as(team.director, () -> house.bean(PerformanceDesk.class).approve(id, house.bean(PerformanceDesk.class).of(id).version()));
        return id;
    }

    private LowCase open() {
        return house.as(team.hr, () -> low.list(true, "", 25)).rows().get(0);
    }

    private LowCase seen(long id) {
        return house.as(team.hr, () -> low.of(id));
    }

    private String law(long id) {
        LowCase one = seen(id);
        Finding last = one.decision().findings().get(1);
        return one.state() + " " + last.outcome() + " " + last.gives().getOrDefault("grieveUntil", "-");
    }

    private void grieved(int year, String number) {
        house.as(who, () -> house.inTransaction(() -> disputes.grieved(who, Integer.toString(year), number)));
    }

    private void answered(int year, String number, boolean accepted) {
        house.as(team.authority, () -> house.inTransaction(() -> disputes.answered(who, Integer.toString(year), number, accepted)));
    }

    private List<String> closed(LowCase one) {
        return assertThrows(Refused.class, () -> house.as(team.hr, () -> low.done(one.id(), one.version(), "بدأ إنهاء الخدمة"))).problems().stream().map(Refused.Problem::key).toList();
    }

    @Test
    @DisplayName("opens for the third in a row, is the own agency's alone, and falls away when a rating is changed; it opens again when that is undone")
    void low() {
        third();
        LowCase one = open();
        assertEquals(List.of(2026, who, 3L), List.of(one.lastYear(), one.nationalId(), one.decision().findings().get(0).given().get("lowYears")));
        assertTrue(assertThrows(Refused.class, () -> house.as(new Team(house).hr, () -> low.of(one.id()))).is("refused.notFound"));
        corrected(2025, 1, 2, LocalDate.of(2026, 5, 1));
        assertEquals(List.of(), house.as(team.hr, () -> low.list(true, "", 25)).rows());
        assertEquals(LowCase.State.FELL_AWAY, seen(one.id()).state());
        corrected(2025, 2, 1, LocalDate.of(2026, 5, 2));
        assertEquals(one.id(), open().id());
    }

    @Test
    @DisplayName("waits until the days for a grievance are over, and is closed then with what was done, once")
    void waits() {
        long charter = third();
        LowCase one = open();
        assertEquals("OPEN NEEDS_PERSON 2026-12-08", law(one.id()), "nobody knows yet that the copy was received");
        house.as(who, () -> house.bean(MyCharters.class).receive(charter, team.mine(who, 2026).version()));
        assertEquals("OPEN NEEDS_PERSON 2026-12-08", law(one.id()));
        house.clock().moveTo(LocalDate.of(2026, 12, 8));
        assertEquals(List.of("low.refused.waits"), closed(seen(one.id())), "its last day is one of them");
        house.clock().moveTo(LocalDate.of(2026, 12, 9));
        assertEquals(List.of("refused.stale"), closed(new LowCase(one.id(), one.version() + 99, employee, who, "", "", 2026, one.state(), one.decision(), one.openedAt(), one.closedAt(), "")));
        assertEquals("OPEN GRANTED 2026-12-08", law(one.id()));
        LowCase now = seen(one.id());
        assertEquals(now.version(), seen(one.id()).version(), "looking again writes nothing");
        for (int twice = 0; twice < 2; twice++) {
            house.as(team.hr, () -> low.done(now.id(), now.version(), "بدأ إنهاء الخدمة"));
        }
        assertEquals("DONE بدأ إنهاء الخدمة", seen(one.id()).state() + " " + seen(one.id()).why());
        grieved(2026, "g1");
        assertEquals(LowCase.State.DONE, seen(one.id()).state(), "what was done stays");
    }

    @Test
    @DisplayName("waits while a grievance is open, of a rating that was entered by hand too; goes on when it is refused, falls away when it is accepted")
    void grieved() {
        long charter = third();
        house.as(who, () -> house.bean(MyCharters.class).receive(charter, team.mine(who, 2026).version()));
        LowCase one = open();
        house.clock().moveTo(LocalDate.of(2026, 12, 1));
        grieved(2025, "g1");
        house.clock().moveTo(LocalDate.of(2027, 1, 20));
        assertEquals("OPEN NEEDS_PERSON 2026-12-08", law(one.id()));
        assertEquals(List.of("low.refused.waits"), closed(seen(one.id())));
        answered(2025, "g1", false);
        assertEquals("OPEN GRANTED 2026-12-08", law(one.id()));
        grieved(2026, "g2");
        assertEquals("OPEN NEEDS_PERSON 2026-12-08", law(one.id()));
        answered(2026, "g2", true);
        assertEquals("FELL_AWAY REFUSED 2026-12-08", law(one.id()));
        assertEquals(0, house.as(team.hr, low::waiting));
        house.clock().moveTo(LocalDate.of(2027, 2, 1));
        corrected(2026, 1, 1, LocalDate.of(2027, 1, 25));
        assertEquals("OPEN NEEDS_PERSON 2027-02-16", law(one.id()), "entered anew it is unsatisfactory again, and may be grieved against again");
    }

    @Test
    @DisplayName("is about the latest three years: old ones with better years after them open none, and a later year takes an open one along")
    void latest() {
        entered(2025, 3, LocalDate.of(2026, 1, 20));
        List.of(2022, 2023, 2024).forEach(year -> entered(year, 1, LocalDate.of(2026, 1, 21)));
        assertEquals(0, house.as(team.hr, low::waiting));
        corrected(2025, 1, 1, LocalDate.of(2026, 1, 22));
        LowCase one = open();
        assertEquals(2025, one.lastYear());
        house.clock().moveTo(LocalDate.of(2027, 1, 25));
        entered(2026, 1, LocalDate.of(2027, 1, 20));
        assertEquals(List.of(one.id() + " 2026"), house.as(team.hr, () -> low.list(true, "", 25)).rows().stream().map(l -> l.id() + " " + l.lastYear()).toList());
        corrected(2026, 1, 4, LocalDate.of(2027, 1, 22));
        assertEquals(LowCase.State.FELL_AWAY, seen(one.id()).state());
    }
}
