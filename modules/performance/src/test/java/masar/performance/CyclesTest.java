package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.requests.Disputed;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A year's cycle")
class CyclesTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Cycles cycles = house.bean(Cycles.class);

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
    }

    private static long count(String sql, Object... values) {
        return ((Number) house.value(sql, values)).longValue();
    }

    @Test
    @DisplayName("gives everybody a charter, once, goes on where it was cut off, and follows who was moved or came later")
    void opens() {
        Team team = new Team(house);
        team.opened(2026);
        team.opened(2026);
        assertEquals(5, count("select count(*) from performance.charter where agency = ?", team.agency));
        String late = team.clerk("U1");
        house.update("update performance.charter set unit = 'قديمة' where national_id = ?", team.hr);
        house.update("update performance.year_cycle set state = 'OPENING' where agency = ?", team.agency);
        house.as(Actor.system("minute-run"), () -> house.bean(CycleDriver.class).run());
        assertEquals(1, count("select count(*) from performance.charter where national_id = ?", late));
        assertEquals("وحدة U2", house.value("select unit from performance.charter where national_id = ?", team.hr));
        assertTrue((Boolean) house.value("select supervisory from performance.charter where national_id = ?", team.manager));
        String latest = team.clerk("U2");
        house.as(Actor.system("daily-run"), () -> house.bean(CycleDriver.class).run(TODAY));
        assertEquals(1, count("select count(*) from performance.charter where national_id = ?", latest));
        assertTrue(assertThrows(Refused.class, () -> house.as(team.director, () -> cycles.open("TST-ELSE", 2026))).is("refused.notFound"));
        assertThrows(Refused.class, () -> house.as(team.hr, () -> cycles.open(team.agency, 2026)));
    }

    @Test
    @DisplayName("is closed once: what is rated is approved, what its director rated or somebody entered by hand is passed over")
    void closes() {
        Team team = new Team(house);
        List<String> people = List.of(team.clerk("U1"), team.clerk("U1"), team.clerk("U1"), team.clerk("U1"));
        team.opened(2026);
        List<Long> ids = people.stream().map(p -> team.inForce(p, 2026)).toList();
        ids.subList(0, 3).forEach(id -> team.rated(id, 3));
        house.update("update performance.charter set rated_by = ? where id = ?", team.director, ids.get(1));
        house.as(team.hr, () -> house.bean(Appraisals.class).enter(NewAppraisal.first(team.employee(people.get(2)), 2026, 5, "7", TODAY), "by-hand" + people.get(2)));
        house.as(team.director, () -> cycles.close(team.agency, 2026));
        Cycle closed = house.as(team.hr, () -> cycles.of(2026)).get(0);
        assertEquals(List.of(Cycle.State.CLOSED, 1L, 2L, 2), List.of(closed.state(), closed.approved(), closed.rated(), closed.passed()));
        house.as(team.director, () -> cycles.close(team.agency, 2026));
        assertEquals(1, count("select count(*) from performance.appraisal where employee_id = ?", team.employee(people.get(0))));
        assertEquals(1, count("select count(*) from requests.notice where national_id = ? and text_key = 'charters.notice.copy'", people.get(0)));
        house.as(team.other, () -> cycles.close(team.agency, 2026));
        assertEquals(2L, house.as(team.hr, () -> cycles.of(2026)).get(0).approved(), "another director may");
    }

    @Test
    @DisplayName("shows how ratings are spread by unit, small ones together, beside the shares of the year, which the ministry enters")
    void spreads() {
        Team team = new Team(house);
        Spreads spreads = house.bean(Spreads.class);
        List<Long> ids = new ArrayList<>();
        List.of(5, 5, 3).forEach(mark -> {
            String who = team.clerk("U1");
            team.opened(2026);
            house.as(Actor.system("daily-run"), () -> house.bean(CycleDriver.class).run(TODAY));
            ids.add(team.inForce(who, 2026));
            team.rated(ids.get(ids.size() - 1), mark);
        });
        List<Spread> all = house.as(team.hr, () -> spreads.ofAgency(team.agency, 2026));
        assertEquals(List.of(team.agency), all.stream().map(Spread::name).toList());
        assertEquals(List.of(2, 0, 1, 0, 0), all.get(0).bars().stream().map(Spread.Bar::people).toList());
        assertTrue(all.get(0).isOver());
        String officer = team.officer("U1", Power.MINISTRY_OFFICER);
        String token = UUID.randomUUID().toString();
        Refused wrong = assertThrows(Refused.class, () -> house.as(officer, () -> spreads.enter(2019, List.of(50, 50, 50, 0, 0), "", null, token)));
        assertEquals(List.of("year", "share5", "circular", "circularDate"), wrong.problems().stream().map(Refused.Problem::field).toList());
        house.as(officer, () -> spreads.enter(2026, List.of(60, 20, 20, 0, 0), "44/ع", TODAY, token));
        assertEquals(1, house.as(officer, () -> spreads.enter(2026, List.of(60, 20, 20, 0, 0), "44/ع", TODAY, token)).edition());
        assertEquals(60, house.as(team.hr, () -> spreads.shares(2026)).percent(5));
        assertEquals(10, house.as(team.hr, () -> spreads.shares(2025)).percent(5), "the year before had none of its own");
        assertEquals(false, house.as(team.hr, () -> spreads.ofAgency(team.agency, 2026)).get(0).isOver());
        assertTrue(house.as(officer, () -> spreads.ofAll(2026)).stream().anyMatch(s -> s.name().equals(team.agency)));
        assertTrue(assertThrows(Refused.class, () -> house.as(new Team(house).hr, () -> spreads.ofAgency(team.agency, 2026))).is("refused.notFound"));
    }

    @Test
    @DisplayName("has its shares entered once by two that send the same at once, and twice by two who send their own")
    void sharesAtOnce() throws Exception {
        Team team = new Team(house);
        String officer = team.officer("U1", Power.MINISTRY_OFFICER);
        String token = UUID.randomUUID().toString();
        int before = editions(officer);
        List<Integer> same = enteredAtOnce(officer, token, token);
        assertEquals(List.of(before + 1, before + 1), same, "the slower one has the answer of the first");
        assertEquals(before + 1, editions(officer));
        List<Integer> two = enteredAtOnce(officer, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        assertEquals(List.of(before + 2, before + 3), two.stream().sorted().toList());
        assertEquals(before + 3, count("select count(*) from journal.audit where act = 'shares.entered' and actor_id = ?", officer) + before);
    }

    private int editions(String officer) {
        return (int) house.as(officer, () -> house.bean(Spreads.class).entered()).stream().filter(s -> s.year() == 2027).count();
    }

    private List<Integer> enteredAtOnce(String officer, String... tokens) throws Exception {
        CyclicBarrier together = new CyclicBarrier(tokens.length);
        ExecutorService hands = Executors.newFixedThreadPool(tokens.length);
        try {
            List<Future<Integer>> both = Stream.of(tokens).map(token -> hands.submit(() -> {
                together.await();
                return house.as(officer, () -> house.bean(Spreads.class).enter(2027, List.of(10, 20, 40, 20, 10), "45/ع", TODAY, token)).edition();
            })).toList();
            List<Integer> editions = new java.util.ArrayList<>();
            for (Future<Integer> one : both) {
                editions.add(one.get(60, TimeUnit.SECONDS));
            }
            return editions;
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    @DisplayName("lends a rating to grievances with the day of its copy and those round whom it goes; only its employee is shown that there is one")
    void disputed() {
        Team team = new Team(house);
        String who = team.clerk("U1");
        team.opened(2026);
        long id = team.inForce(who, 2026);
        team.rated(id, 2);
        house.as(team.director, () -> house.bean(PerformanceDesk.class).approve(id, house.bean(PerformanceDesk.class).of(id).version()));
        DisputedRatings lender = house.bean(DisputedRatings.class);
        assertEquals(Optional.empty(), house.as(who, () -> lender.mine("2026")).orElseThrow().known());
        house.as(who, () -> house.bean(MyCharters.class).receive(id, team.mine(who, 2026).version()));
        Disputed lent = house.as(who, () -> lender.mine("2026")).orElseThrow();
        assertEquals(Optional.of(TODAY), lent.known());
        assertEquals(java.util.Set.of(team.manager, team.director), lent.concerned());
        house.as(who, () -> house.inTransaction(() -> lender.grieved(who, "2026", "1448-1234567-1")));
        assertEquals(CharterState.GRIEVED, team.mine(who, 2026).state());
        assertEquals(CharterState.RECEIVED, team.seen(id).state());
        assertEquals("", team.seen(id).grievance());
        house.as(team.authority, () -> house.inTransaction(() -> lender.answered(who, "2026", "1448-1234567-1", true)));
        assertEquals(CharterState.ACCEPTED, team.mine(who, 2026).state());
        assertEquals(1, count("select count(*) from requests.notice where national_id = ? and text_key = 'charters.notice.correct'", team.hr));
    }
}
