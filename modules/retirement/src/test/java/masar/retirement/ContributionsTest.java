package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.EventKind;
import masar.records.EmployeeRow.EventData;
import masar.records.NewCareerEvent.JobChange;
import masar.retirement.Contributions.Shown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("The contributions of a month")
class ContributionsTest extends ContributionsAtWork {
    @Test
    @DisplayName("are nine percent of full basic from each and from the agency, of who serves on its last day; nothing of who is on leave without pay")
    void counted() {
        staff.clerk(agency, "1985-05-05", "2010-01-05", new EventData(2, EventKind.LEAVE_WITHOUT_PAY, PartialDate.parse(month.atDay(1).toString()), Optional.empty(), "7/48",
                Optional.empty(), JobChange.NONE, "", Optional.empty(), Optional.empty(), ""));
        staff.clerk(agency, "1985-05-05", "2010-01-05", Staff.ended(month.atDay(20).toString()));
        all();
        ContributionStatement statement = statement();
        assertEquals(month, statement.month());
        assertEquals(people.size(), statement.people());
        // Grade 6, step 4.
        assertEquals(new BigDecimal("20940.00"), statement.basic().setScale(2));
        assertEquals(new BigDecimal("1884.60"), statement.employee().setScale(2));
        assertEquals(statement.employee(), statement.ofAgency());
        JsonObject part = told().get(0);
        assertEquals(month + "/" + agency + "/1", part.getString("id"));
        assertEquals("628.20", part.getJsonArray("lines").getJsonObject(0).getString("employee"));
        assertEquals(1, told().size());
    }

    @Test
    @DisplayName("are counted and told once, wherever it is cut off and however often it is begun")
    void resumed() {
        begin();
        begin();
        piece();
        // Cut off in the midst: what a transaction did not end is as if it had not begun.
        assertThrows(IllegalStateException.class, () -> house.inTransaction(() -> {
            house.bean(ContributionBook.class).month(month.toString()).orElseThrow().lastId = 7;
            throw new IllegalStateException("killed");
        }));
        all();
        assertEquals(people.size(), statement().people());
        assertEquals(people.size(), lines(Shown.ALL).size());
        begin();
        assertEquals(false, piece());
        house.bean(Outbox.class).deliver();
        assertEquals(1, told().size());
    }

    @Test
    @DisplayName("wait for the body where it is away, and are told once when it is back")
    void away() {
        FakeBody.is(FakeBody.Mood.AWAY);
        all();
        assertEquals(List.of(), told());
        FakeBody.is(FakeBody.Mood.LOSES_ITS_ANSWER);
        house.clock().moveTo(house.clock().today().plusDays(1));
        house.bean(Outbox.class).deliver();
        FakeBody.is(FakeBody.Mood.TAKES);
        house.clock().moveTo(house.clock().today().plusDays(1));
        house.bean(Outbox.class).deliver();
        assertEquals(1, told().size(), "the same part again is the same");
    }

    @Test
    @DisplayName("of another agency are found by nobody, one's own difference is another's to close, and garbage is refused")
    void guarded() {
        all();
        answers(told().get(0), 1, Map.of(hr, "1.00"));
        ContributionLine own = line(hr);
        Contributions desk = house.bean(Contributions.class);
        assertTrue(assertThrows(Refused.class, () -> house.as(hr, () -> desk.explain(own.id(), "س"))).is("records.refused.own"));
        String elsewhere = staff.officer("TST-M", Power.HR_SPECIALIST);
        long id = statement().id();
        assertTrue(assertThrows(Refused.class, () -> house.as(elsewhere, () -> desk.statement(id))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(elsewhere, () -> desk.explain(own.id(), "س"))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(elsewhere, () -> desk.explain(1, "س"))).is("refused.notFound"));
        JsonObject none = Json.createObjectBuilder().add("schema", PensionFile.SCHEMA).add("id", "F/x").add("kind", "FIGURES").add("about", "2020-01/NONE/1").add("number", 1)
                .add("on", "2027-02-07").add("lines", Json.createArrayBuilder()).build();
        assertEquals(404, hear(none));
        String garbage = Json.createObjectBuilder(none).add("lines", Json.createArrayBuilder().add(Json.createObjectBuilder().add("nationalId", "1").add("employee", "x")
                .add("agency", "1.00"))).build().toString();
        assertEquals(400, house.as(Actor.visitor("192.0.2.7"), () -> house.bean(PensionAnswers.class).hear(PensionSeal.seal(PensionSeal.ANSWER, garbage, FakeBody.SECRET))).status());
    }

    @Test
    @DisplayName("are shown to the ministry in sums of all agencies, and to nobody else")
    void overview() {
        all();
        answers(told().get(0), 1, Map.of(people.get(1), "673.20"));
        ContributionOverview overview = house.bean(ContributionOverview.class);
        ContributionMonth sums = house.as(Actor.system("test"), overview::months).stream().filter(m -> m.month().equals(month)).findFirst().orElseThrow();
        assertEquals(1, sums.open());
        assertEquals(1, sums.answered());
        assertTrue(sums.people() >= people.size() && sums.agencies() > 1, sums::toString);
        List<ContributionStatement> pages = house.as(Actor.system("test"), () -> overview.statements(month, "", 100)).rows();
        assertEquals(sums.people(), pages.stream().mapToLong(ContributionStatement::people).sum());
        assertTrue(assertThrows(Refused.class, () -> house.as(hr, () -> overview.months())).is("refused.notAllowed"));
    }

    @Test
    @DisplayName("are counted with as few statements for many as for some, and shown with as many whatever is on the page")
    void bounded() {
        all();
        answers(told().get(0), 1, Map.of(people.get(1), "673.20", people.get(2), ""));
        long id = statement().id();
        Contributions desk = house.bean(Contributions.class);
        int shown = house.queries(() -> house.as(hr, () -> {
            desk.statement(id);
            desk.lines(id, Shown.OPEN, "", 25);
        }));
        assertTrue(shown <= 16, () -> shown + " statements");
    }
}
