package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.retirement.Contributions.Shown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("What the pension body says of the contributions of a month")
class ContributionAnswersTest extends ContributionsAtWork {
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
    @DisplayName("are asked about when the body says nothing for some days")
    void silent() {
        all();
        JsonObject part = told().get(0);
        house.clock().moveTo(house.clock().today().plusDays(5));
        house.as(Actor.system("test"), () -> house.bean(ContributionWatch.class).run(house.clock().today()));
        house.bean(Outbox.class).deliver();
        assertEquals(1, FakeBody.has("").stream().filter(m -> m.getString("kind").equals("FIGURES_WANTED") && m.getString("about").equals(part.getString("id"))).count());
    }
}
