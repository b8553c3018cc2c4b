package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import masar.documents.Paper;
import masar.documents.Verdict;
import masar.documents.Verification;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.testing.House;
import masar.ui.Bar;
import masar.ui.Board;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@DisplayName("Through the year of a charter")
class NotesAndCopyTest {
    @RegisterExtension static final House house = new House();
    @TempDir static Path data;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final CharterNotes notes = house.bean(CharterNotes.class);
    private Team team;

    @BeforeAll
    static void demoKey() {
        System.setProperty("masar.data", data.toString());
        System.setProperty("masar.demo", "true");
    }

    @AfterAll
    static void noDemo() {
        System.clearProperty("masar.demo");
    }

    @BeforeEach
    void settle() {
        house.clock().moveTo(TODAY);
        team = new Team(house);
    }

    private long rated(int mark) {
        String who = team.clerk("U1");
        team.opened(2026);
        house.as(Actor.system("daily-run"), () -> house.bean(CycleDriver.class).run(TODAY));
        long id = team.inForce(who, 2026);
        team.rated(id, mark);
        return id;
    }

    private static String refused(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().get(0).key();
    }

    private static long told(String who, String key) {
        return ((Number) house.value("select count(*) from requests.notice where national_id = ? and text_key = ?", who, key)).longValue();
    }

    @Test
    @DisplayName("manager and employee write into one log that both read at once, once per form, until the rating is sent up")
    void log() {
        String who = team.clerk("U1");
        team.opened(2026);
        long id = team.inForce(who, 2026);
        String token = UUID.randomUUID().toString();
        house.as(team.manager, () -> notes.write(id, " أنجز الأرشفة قبل موعدها ", token));
        house.as(team.manager, () -> notes.write(id, " أنجز الأرشفة قبل موعدها ", token));
        house.as(who, () -> notes.write(id, "دربت زميلين", UUID.randomUUID().toString()));
        assertEquals("refused.missing", refused(() -> house.as(who, () -> notes.write(id, " ", UUID.randomUUID().toString()))));
        List<CharterNote> seen = house.as(who, () -> notes.of(id, "", 10)).rows();
        assertEquals(List.of("دربت زميلين", "أنجز الأرشفة قبل موعدها"), seen.stream().map(CharterNote::words).toList());
        assertEquals(List.of(true, false), seen.stream().map(CharterNote::employee).toList());
        assertEquals(seen, house.as(team.manager, () -> notes.of(id, "", 10)).rows());
        assertEquals(List.of(1L, 1L), List.of(told(who, "charters.notice.noted"), told(team.manager, "charters.notice.achieved")));
        assertEquals(2, house.as(team.hr, () -> notes.of(id, "", 10)).rows().size());
        assertEquals("refused.notFound", refused(() -> house.as(team.hr, () -> notes.write(id, "x", token))), "human resources read");
        String colleague = team.clerk("U1");
        assertEquals("refused.notFound", refused(() -> house.as(colleague, () -> notes.of(id, "", 10))));
        team.rated(id, 4);
        assertEquals("charters.refused.state", refused(() -> house.as(who, () -> notes.write(id, "متأخرة", UUID.randomUUID().toString()))));
    }

    @Test
    @DisplayName("the manager sees how the own people's ratings are spread, and how with one more, without the own rating and nobody else's people")
    void spread() {
        TeamSpreads spreads = house.bean(TeamSpreads.class);
        assertEquals(List.of(), house.as(team.manager, () -> spreads.of(2026)));
        rated(5);
        rated(5);
        String who = team.clerk("U1");
        house.as(Actor.system("daily-run"), () -> house.bean(CycleDriver.class).run(TODAY));
        long id = team.inForce(who, 2026);
        house.update("update performance.charter set mark = 5 where national_id = ?", team.manager);
        Spread now = house.as(team.manager, () -> spreads.of(2026)).get(0);
        assertEquals(List.of("وحدة U1", 2), List.of(now.name(), now.people()));
        assertTrue(now.isOver());
        Spread with = house.as(team.manager, () -> spreads.with(id, 3));
        assertEquals(List.of(2, 0, 1, 0, 0), with.bars().stream().map(Spread.Bar::people).toList());
        assertEquals(2, house.as(team.manager, () -> spreads.with(id, 0)).people());
        assertEquals("refused.notFound", refused(() -> house.as(new Team(house).manager, () -> spreads.with(id, 3))));
    }

    @Test
    @DisplayName("the copy of an approved rating is a paper that anybody verifies: one for employee and human resources, and another after a correction")
    void paper() {
        long id = rated(4);
        String who = team.seen(id).who().nationalId();
        RatingPapers papers = house.bean(RatingPapers.class);
        assertEquals("charters.refused.state", refused(() -> house.as(who, () -> papers.mine(id))));
        house.as(team.director, () -> house.bean(PerformanceDesk.class).approve(id, house.bean(PerformanceDesk.class).of(id).version()));
        Paper paper = house.as(who, () -> papers.mine(id));
        assertEquals(paper, house.as(who, () -> papers.mine(id)));
        assertEquals(paper.id(), house.as(team.hr, () -> papers.of(id)).id());
        assertEquals(List.of(RatingPapers.KIND, who, team.agency, List.of("ar", "en")), List.of(paper.kind(), paper.subjectId(), paper.agency(), paper.languages()));
        Verdict verdict = house.as(Actor.visitor("192.0.2.1"), () -> house.bean(Verification.class).byCode(paper.code(), ""));
        assertEquals(Verdict.State.GENUINE, verdict.state());
        assertTrue(verdict.lines().stream().anyMatch(l -> l.value().equals("جيد جداً")), verdict::toString);
        String colleague = team.clerk("U1");
        assertEquals("refused.notFound", refused(() -> house.as(colleague, () -> papers.mine(id))));
        assertEquals("refused.notFound", refused(() -> house.as(new Team(house).hr, () -> papers.of(id))));
        house.as(team.hr, () -> house.bean(Appraisals.class).enter(new NewAppraisal(team.employee(who), 2026, 5, "9/2026", TODAY, 1, "قُبل التظلم"), "copy" + who));
        assertNotEquals(paper.id(), house.as(who, () -> papers.mine(id)).id());
    }

    @Test
    @DisplayName("the dashboards count charters by whose hand is awaited and ratings by level, of the own agencies alone")
    void board() {
        Board board = house.beans(Board.class).stream().filter(b -> b.order() == 50).findFirst().orElseThrow();
        rated(5);
        rated(5);
        List<Bar> stages = house.as(team.hr, board::mine).get(0).bars();
        assertEquals(List.of(5L, 0L, 0L, 0L, 0L, 2L, 0L), stages.stream().map(Bar::count).toList());
        List<Bar> levels = house.as(team.hr, board::mine).get(1).bars();
        assertEquals(List.of(2L, 0L, 0L, 0L, 0L), levels.stream().map(Bar::count).toList());
        assertEquals("warn", levels.get(0).look(), "more than recommended");
        assertEquals(List.of(), house.as(team.clerk("U1"), board::mine));
        assertEquals("refused.notAllowed", refused(() -> house.as(team.hr, () -> board.all(""))));
        String officer = team.officer("U3", masar.kernel.Power.MINISTRY_OFFICER);
        assertEquals(List.of(2L, 0L, 0L, 0L, 0L), house.as(officer, () -> board.all(team.agency)).get(1).bars().stream().map(Bar::count).toList());
    }
}
