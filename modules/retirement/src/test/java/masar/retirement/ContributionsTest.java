package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.EventKind;
import masar.records.EmployeeRow.EventData;
import masar.records.Named;
import masar.records.NewCareerEvent.JobChange;
import masar.retirement.Contributions.Shown;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The contributions of a month")
class ContributionsTest {
    @RegisterExtension static final House house = new House();
    private static int agencies;
    private YearMonth month;
    private Staff staff;
    private String agency;
    private String hr;
    private final List<String> people = new ArrayList<>();

    /** Each test has an agency and a month of its own. */
    @BeforeEach
    void people() {
        agencies++;
        month = YearMonth.of(2027, 1).plusMonths(agencies);
        house.clock().moveTo(month.plusMonths(1).atDay(6));
        staff = new Staff(house);
        agency = "TST-C" + agencies;
        if (house.sql("select code from records.agency where code = ?", agency).isEmpty()) {
            house.as(Staff.HOUSE, () -> house.bean(Agencies.class).create(new Agency(agency, "جهة " + agency, "Agency " + agency, Agency.Kind.AUTHORITY, "", Named.NONE,
                    Optional.empty(), Optional.empty())));
        }
        hr = staff.officer(agency, Power.HR_SPECIALIST);
        people.addAll(List.of(hr, staff.clerk(agency, "1985-05-05", "2010-01-05"), staff.clerk(agency, "1985-05-05", "2010-01-05")));
        FakeBody.turnOn();
    }

    @AfterEach
    void off() {
        house.bean(Outbox.class).deliver();
        FakeBody.turnOff();
    }

    private ContributionSteps steps() {
        return house.bean(ContributionSteps.class);
    }

    private void begin() {
        house.as(Actor.system("test"), () -> steps().begin(month));
    }

    private boolean piece() {
        return house.as(Actor.system("test"), () -> steps().piece(month.toString()));
    }

    private void all() {
        begin();
        while (piece()) {
            // goes on
        }
        house.bean(Outbox.class).deliver();
    }

    private ContributionStatement statement() {
        return house.as(hr, () -> house.bean(Contributions.class).statements("", 50)).rows().stream().filter(s -> s.agency().equals(agency)).findFirst().orElseThrow();
    }

    private List<ContributionLine> lines(Shown shown) {
        return house.as(hr, () -> house.bean(Contributions.class).lines(statement().id(), shown, "", 100)).rows();
    }

    private ContributionLine line(String who) {
        return lines(Shown.ALL).stream().filter(l -> l.nationalId().equals(who)).findFirst().orElseThrow();
    }

    private List<JsonObject> told() {
        return FakeBody.has("").stream().filter(m -> m.getString("agency", "").equals(agency) && m.getString("month", "").equals(month.toString())).toList();
    }

    /** The body answers a part: what it was told, with other figures for some. */
    private int answers(JsonObject part, int number, Map<String, String> other) {
        Map<String, String> figures = new TreeMap<>(part.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(l -> l.getString("nationalId"), l -> l.getString("employee"))));
        other.forEach((who, share) -> {
            if (share.isEmpty()) {
                figures.remove(who);
            } else {
                figures.put(who, share);
            }
        });
        JsonArrayBuilder lines = Json.createArrayBuilder();
        figures.forEach((who, share) -> lines.add(Json.createObjectBuilder().add("nationalId", who).add("employee", share).add("agency", share)));
        return hear(Json.createObjectBuilder().add("schema", PensionFile.SCHEMA).add("id", "F/" + part.getString("id") + "/" + number).add("kind", "FIGURES")
                .add("about", part.getString("id")).add("number", number).add("on", "2027-02-07").add("lines", lines).build());
    }

    private int hear(JsonObject figures) {
        assertTrue(FakeBody.isOf("figures", figures.toString()), figures::toString);
        return house.as(Actor.visitor("192.0.2.7"), () -> house.bean(PensionAnswers.class).hear(PensionSeal.seal(PensionSeal.ANSWER, figures.toString(), FakeBody.SECRET))).status();
    }

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
    @DisplayName("agree where the body says the same, and the same answer twice or an older one changes nothing")
    void agreed() {
        all();
        JsonObject part = told().get(0);
        assertEquals(200, answers(part, 2, Map.of()));
        assertEquals(200, answers(part, 2, Map.of()), "twice");
        assertEquals(200, answers(part, 1, Map.of(people.get(1), "1.00")), "older");
        assertEquals(409, answers(part, 2, Map.of(people.get(1), "1.00")), "the same name with another content");
        assertEquals(0, statement().open());
        assertEquals(1, statement().answered());
        assertTrue(lines(Shown.ALL).stream().allMatch(l -> l.state() == ContributionState.AGREED));
        assertEquals(List.of(), lines(Shown.OPEN));
    }

    @Test
    @DisplayName("that differ become a task of HR, person by person with both figures, and are closed with a reason")
    void differ() {
        all();
        String stranger = masar.kernel.text.NationalId.complete("17" + String.format("%07d", agencies)).digits();
        assertEquals(200, answers(told().get(0), 1, Map.of(people.get(1), "673.20", people.get(2), "", stranger, "100.00")));
        assertEquals(3, statement().open());
        ContributionLine more = line(people.get(1));
        assertEquals(Optional.of(new BigDecimal("90.00")), more.difference().map(d -> d.setScale(2)));
        assertEquals(new BigDecimal("-1256.40"), line(people.get(2)).difference().orElseThrow().setScale(2), "the body has nothing of him");
        assertEquals(0, line(stranger).employeeId(), "the body alone has him");
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'contribution.notice'", hr).size());
        Contributions desk = house.bean(Contributions.class);
        assertEquals(List.of("why"), assertThrows(Refused.class, () -> house.as(hr, () -> desk.explain(more.id(), " "))).problems().stream().map(Refused.Problem::field).toList());
        house.as(hr, () -> desk.explain(more.id(), "فرق قديم يُحسم مع الشهر"));
        house.as(hr, () -> desk.explain(more.id(), "فرق قديم يُحسم مع الشهر"));
        assertEquals(ContributionState.EXPLAINED, line(people.get(1)).state());
        assertEquals(1, house.sql("select id from journal.audit where act = 'contribution.explained' and subject = ?", people.get(1)).size());
        assertEquals(2, statement().open());
        // Another figure than the one explained opens it again.
        answers(told().get(0), 2, Map.of(people.get(1), "700.00"));
        assertEquals(ContributionState.DIFFERS, line(people.get(1)).state());
        assertEquals(ContributionState.CORRECTED, line(people.get(2)).state(), "the body has corrected its own");
    }

    @Test
    @DisplayName("are worked out anew when the record was mended, told again, and are the same then")
    void corrected() {
        all();
        answers(told().get(0), 1, Map.of(people.get(1), "655.65"));
        ContributionLine wrong = line(people.get(1));
        Contributions desk = house.bean(Contributions.class);
        assertTrue(assertThrows(Refused.class, () -> house.as(hr, () -> desk.recount(wrong.id()))).is("contribution.refused.same"));
        // The increment of that year was missing in the record.
        house.update("update records.job_version set step_no = 5, basic = null where employee_id = ? and valid_until > ?", wrong.employeeId(), java.sql.Date.valueOf(month.atEndOfMonth()));
        house.as(hr, () -> desk.recount(wrong.id()));
        assertEquals(ContributionState.CORRECTED, line(people.get(1)).state());
        assertEquals(new BigDecimal("1912.05"), statement().employee().setScale(2));
        house.bean(Outbox.class).deliver();
        assertEquals(2, told().size());
        assertEquals("655.65", told().get(1).getJsonArray("lines").getJsonObject(0).getString("employee"));
        assertEquals(1, told().get(1).getJsonArray("lines").size());
        assertEquals(200, answers(told().get(1), 1, Map.of()));
        assertEquals(2, statement().answered());
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
    @DisplayName("are asked about when the body says nothing for some days")
    void silent() {
        all();
        JsonObject part = told().get(0);
        house.clock().moveTo(house.clock().today().plusDays(5));
        house.as(Actor.system("test"), () -> house.bean(ContributionWatch.class).run(house.clock().today()));
        house.bean(Outbox.class).deliver();
        assertEquals(1, FakeBody.has("").stream().filter(m -> m.getString("kind").equals("FIGURES_WANTED") && m.getString("about").equals(part.getString("id"))).count());
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
