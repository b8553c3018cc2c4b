package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.pay.AppraisalsOfYear;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A charter")
class CharterLifeTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static Team team;
    private final MyCharters own = house.bean(MyCharters.class);
    private final TeamCharters managing = house.bean(TeamCharters.class);
    private final PerformanceDesk desk = house.bean(PerformanceDesk.class);

    @BeforeAll
    static void open() {
        house.clock().moveTo(TODAY);
        team = new Team(house);
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
    }

    private static String employee() {
        String who = team.clerk("U1");
        team.opened(2026);
        house.as(Actor.system("daily-run"), () -> house.bean(CycleDriver.class).run(TODAY));
        return who;
    }

    private static List<String> refused(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().stream().map(p -> (p.field() + " " + p.key()).strip()).toList();
    }

    @Test
    @DisplayName("goes from its goals over both signatures, review, amendment and rating to the appraisal of its year")
    void whole() {
        String who = employee();
        long id = team.mine(who, 2026).id();
        assertEquals(List.of("finding.PF1.fix", "finding.PF2.fix"), refused(() -> house.as(team.manager, () -> managing.propose(id, team.seen(id).version()))));
        team.inForce(who, 2026);
        CharterView signed = team.seen(id);
        assertEquals(CharterState.IN_FORCE, signed.state());
        assertEquals(who, signed.shown().agreed().orElseThrow().nationalId());
        assertEquals(team.manager, signed.shown().signed().orElseThrow().nationalId());
        house.as(team.manager, () -> managing.review(id, signed.version(), "ناقشنا ما تحقق"));
        house.as(team.manager, () -> managing.amend(id, team.seen(id).version(), "تغيّرت المهام"));
        Goal first = team.seen(id).shown().goals().get(0);
        house.as(team.manager, () -> managing.saveGoal(id, new Goal(first.id(), "هدف معدل", first.measure(), first.target(), 25), ""));
        assertEquals("هدف 1", team.mine(who, 2026).shown().goals().get(0).title(), "what is in force stays so until both have signed");
        house.as(team.manager, () -> managing.propose(id, team.seen(id).version()));
        assertEquals("هدف معدل", team.mine(who, 2026).shown().goals().get(0).title());
        house.as(who, () -> own.agree(id, team.mine(who, 2026).version()));
        house.as(team.manager, () -> managing.sign(id, team.seen(id).version()));
        CharterView amended = team.seen(id);
        assertEquals(List.of(CharterState.AMENDED, 2, 2), List.of(amended.state(), amended.inForce(), amended.versions().size()));
        assertEquals("هدف 1", amended.version(1).orElseThrow().goals().get(0).title(), "the version before is kept");
        CharterView rated = team.rated(id, 4);
        assertEquals(Rating.VERY_GOOD, rated.rating().orElseThrow().rating());
        assertTrue(team.mine(who, 2026).ratings().isEmpty(), "told when it is approved");
        house.as(team.director, () -> desk.approve(id, desk.of(id).version()));
        CharterView copy = team.mine(who, 2026);
        assertEquals(TODAY, copy.copyOn().orElseThrow());
        assertTrue(copy.rating().orElseThrow().effects().isPresent());
        house.as(who, () -> own.receive(id, copy.version()));
        assertEquals(Optional.of(TODAY), team.mine(who, 2026).receivedOn());
        Appraisal appraisal = house.as(who, () -> house.bean(Appraisals.class).mine()).get(0);
        assertEquals(List.of(2026, Rating.VERY_GOOD, copy.number(), team.director), List.of(appraisal.year(), appraisal.rating(), appraisal.documentNumber(), appraisal.enteredBy()));
        assertEquals(Set.of(), house.bean(AppraisalsOfYear.class).unsatisfactory(List.of(copy.employeeId()), 2026));
        assertEquals(List.of("RECEIVE", "APPROVE", "RATE", "SIGN", "AGREE", "PROPOSE", "AMEND", "REVIEW", "SIGN", "AGREE", "PROPOSE"),
                team.mine(who, 2026).history().stream().map(h -> h.move().name()).toList());
    }

    @Test
    @DisplayName("comes back with what should be otherwise, as a further version; what was before the employee stays")
    void change() {
        String who = employee();
        long id = team.mine(who, 2026).id();
        team.written(id);
        house.as(team.manager, () -> managing.propose(id, team.seen(id).version()));
        assertEquals(List.of("why refused.missing"), refused(() -> house.as(who, () -> own.askChange(id, team.mine(who, 2026).version(), " "))));
        house.as(who, () -> own.askChange(id, team.mine(who, 2026).version(), "الوزن الأول كبير"));
        CharterView back = team.seen(id);
        assertEquals(List.of(CharterState.DRAFT, 2, "الوزن الأول كبير"), List.of(back.state(), back.working(), back.shown().reason()));
        house.as(team.manager, () -> managing.removeGoal(id, back.shown().goals().get(0).id()));
        assertEquals(4, team.mine(who, 2026).version(1).orElseThrow().goals().size());
        assertEquals(List.of("finding.PF1.fix", "finding.PF2.fix"), refused(() -> house.as(team.manager, () -> managing.propose(id, team.seen(id).version()))));
    }

    @Test
    @DisplayName("has its own goals alone: one of another charter is as if it did not exist, stays as it was, and the try is in the trail")
    void goals() {
        long id = team.mine(employee(), 2026).id();
        String other = employee();
        long theirs = team.mine(other, 2026).id();
        team.written(id);
        team.written(theirs);
        Goal foreign = team.seen(theirs).shown().goals().get(0);
        assertEquals(foreign, house.as(team.manager, () -> managing.goal(theirs, foreign.id())));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(team.manager, () -> managing.goal(id, foreign.id()))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(team.manager, () -> managing.goal(id, 4_000_000_000L))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(team.manager, () -> managing.saveGoal(id, new Goal(foreign.id(), "س", "س", "س", 5), ""))));
        house.as(team.manager, () -> managing.removeGoal(id, foreign.id()));
        assertEquals(foreign, team.seen(theirs).shown().goals().get(0));
        assertEquals(3L, ((Number) house.value("select count(*) from journal.audit where act = 'charter.refused' and subject = ?", other)).longValue());
    }

    @Test
    @DisplayName("is signed once, however often the button is pressed, and not on what was changed meanwhile")
    void twice() {
        String who = employee();
        long id = team.mine(who, 2026).id();
        team.written(id);
        house.as(team.manager, () -> managing.propose(id, team.seen(id).version()));
        long seen = team.mine(who, 2026).version();
        house.as(who, () -> own.agree(id, seen));
        assertEquals(CharterState.AGREED, house.as(who, () -> own.agree(id, seen)).state());
        assertEquals(List.of("refused.stale"), refused(() -> house.as(team.manager, () -> managing.sign(id, seen))));
        assertEquals(List.of("charters.refused.state"), refused(() -> house.as(team.manager, () -> managing.saveGoal(id, new Goal(0, "س", "س", "س", 5), "late"))));
        assertEquals(1L, ((Number) house.value("select count(*) from performance.happened where charter_id = ? and move = 'AGREE'", id)).longValue());
    }

    @Test
    @DisplayName("is found by nobody whom it does not concern, and the try stays in the trail")
    void guarded() {
        String who = employee();
        String colleague = team.clerk("U1");
        Team elsewhere = new Team(house);
        long id = team.mine(who, 2026).id();
        assertTrue(assertThrows(Refused.class, () -> house.as(colleague, () -> own.byId(id))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(elsewhere.manager, () -> managing.of(id))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(elsewhere.hr, () -> desk.of(id))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(elsewhere.director, () -> desk.approve(id, 0))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(team.authority, () -> managing.of(id))).is("refused.notFound"), "there is a manager");
        assertTrue(((Number) house.value("select count(*) from journal.audit where act = 'charter.refused' and subject = ?", who)).longValue() >= 4);
        // The charter of the manager, of whose unit nobody else is manager, is the authority's.
        long theirs = team.mine(team.manager, 2026).id();
        assertTrue(house.as(team.authority, () -> managing.manages(theirs)));
        assertTrue(assertThrows(Refused.class, () -> house.as(team.manager, () -> managing.of(theirs))).is("refused.notFound"));
        assertTrue(house.as(team.authority, () -> managing.list(new CharterQuery(2026, Optional.empty(), "", "", "", 100))).rows().stream()
                .anyMatch(l -> l.id() == theirs));
        assertFalse(house.as(team.manager, () -> managing.list(new CharterQuery(2026, Optional.empty(), "", "", "", 100))).rows().stream().anyMatch(l -> l.id() == theirs));
    }

    @Test
    @DisplayName("is rated with every mark, not before its time, and not approved by who rated it")
    void rating() {
        String who = employee();
        long id = team.inForce(who, 2026);
        List<String> wrong = refused(() -> house.as(team.manager, () -> house.bean(TeamRatings.class).rate(id, team.seen(id).version(),
                new NewRating(java.util.Map.of(), java.util.Map.of(), ""))));
        assertEquals(15, wrong.size(), wrong::toString);
        house.clock().moveTo(LocalDate.of(2026, 10, 31));
        assertEquals(List.of("charters.refused.early"), refused(() -> team.rated(id, 3)));
        today();
        team.rated(id, 5);
        house.as(team.director, () -> desk.sendBack(id, desk.of(id).version(), "اذكر ما يدل على الامتياز"));
        CharterView again = team.rated(id, 4);
        assertEquals(List.of(Rating.VERY_GOOD, Rating.EXCELLENT), again.ratings().stream().map(CharterRating::rating).toList());
        house.update("update performance.charter set rated_by = ? where id = ?", team.director, id);
        assertEquals(List.of("charters.refused.rater"), refused(() -> house.as(team.director, () -> desk.approve(id, desk.of(id).version()))));
        assertEquals(CharterState.APPROVED, house.as(team.other, () -> desk.approve(id, desk.of(id).version())).state());
    }

    @Test
    @DisplayName("takes as many statements to read, however long its history is")
    void statements() {
        String who = employee();
        long id = team.mine(who, 2026).id();
        int few = house.queries(() -> team.seen(id));
        team.inForce(who, 2026);
        team.rated(id, 3);
        assertTrue(house.queries(() -> team.seen(id)) <= few + 1, () -> few + " became " + house.queries(() -> team.seen(id)));
    }
}
