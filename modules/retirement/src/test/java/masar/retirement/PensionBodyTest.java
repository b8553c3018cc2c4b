package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.Standing;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.Records;
import masar.retirement.PensionLetter.Kind;
import masar.retirement.PensionLetter.Outcome;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Between Masar and the pension body")
class PensionBodyTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = TODAY.plusDays(20);
    private Staff staff;
    private String hind;

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
        hind = staff.clerk();
        FakeBody.turnOn();
    }

    @AfterEach
    void off() {
        FakeBody.is(FakeBody.Mood.TAKES);
        house.clock().moveTo(house.clock().today().plusDays(2));
        deliver();
        FakeBody.turnOff();
    }

    /** A case whose file can be sent, after the last day of work. */
    private String ready(String who) {
        house.clock().moveTo(TODAY);
        String number = staff.sent(who, ResignationRequest.CODE, LAST);
        staff.verified(number);
        staff.approved(number);
        done(number, LeavingStage.CLEARANCE);
        staff.day(LAST.plusDays(1));
        done(number, LeavingStage.STATEMENT);
        return number;
    }

    private String atBody(String who) {
        String number = ready(who);
        done(number, LeavingStage.PENSION_FILE);
        deliver();
        return number;
    }

    private LeavingView done(String number, LeavingStage stage) {
        return house.as(staff.hr, () -> house.bean(LeavingDesk.class).done(number, stage, "ورقة 7"));
    }

    private void deliver() {
        house.bean(Outbox.class).deliver();
    }

    private static JsonObjectBuilder answer(String number, Kind kind, int file, int place) {
        return Json.createObjectBuilder().add("schema", PensionFile.SCHEMA).add("id", "B-" + number + "-" + place).add("kind", kind.name()).add("case", number)
                .add("about", number + "/" + file).add("number", place).add("on", "2026-12-20").add("reference", "P-77").add("remarks", "راجعوا المدة");
    }

    private int hear(JsonObjectBuilder answer) {
        JsonObject json = answer.build();
        assertTrue(FakeBody.isOf("answer", json.toString()), json::toString);
        return hear(PensionSeal.ANSWER, json.toString(), FakeBody.SECRET);
    }

    private int hear(String type, String content, String secret) {
        return house.as(Actor.visitor("192.0.2.7"), () -> house.bean(PensionAnswers.class).hear(PensionSeal.seal(type, content, secret))).status();
    }

    private int lines(String act) {
        return house.sql("select id from journal.audit where act = ?", act).size();
    }

    private LeavingStage stage() {
        return staff.mine(hind).stage();
    }

    @Test
    @DisplayName("a file goes out signed and by the schema, comes back with remarks, is mended and sent again, and is settled")
    void whole() {
        String number = atBody(hind);
        JsonObject file = FakeBody.has(number).get(0);
        assertEquals(number + "/1", file.getString("id"));
        assertEquals("2020-01-05", file.getJsonObject("file").getJsonArray("service").getJsonObject(0).getString("from"));
        assertEquals(LAST.toString(), file.getJsonObject("file").getString("lastDay"));
        assertEquals(hind, file.getJsonObject("file").getJsonObject("person").getString("nationalId"));
        assertTrue(file.getJsonObject("file").getInt("countedMonths") > 80, file::toString);
        assertEquals(200, hear(answer(number, Kind.ACCEPTED, 1, 1)));
        assertEquals(LeavingStage.SETTLEMENT, stage());
        assertEquals(List.of("leaving.refused.answered"), refused(() -> done(number, LeavingStage.SETTLEMENT)), "no hand does what the answers do");
        assertEquals(List.of("leaving.refused.answered"), refused(() -> house.as(staff.hr, () -> house.bean(LeavingDesk.class).givenBack(number, "س"))));
        assertEquals(200, hear(answer(number, Kind.RETURNED, 1, 2)));
        assertEquals(LeavingStage.PENSION_FILE, stage());
        assertEquals("راجعوا المدة", staff.mine(hind).steps().stream().filter(s -> s.stage() == LeavingStage.SETTLEMENT).findFirst().orElseThrow().note());
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'leaving.pension.returned'", staff.hr).size());
        done(number, LeavingStage.PENSION_FILE);
        deliver();
        assertEquals(List.of(number + "/1", number + "/2"), FakeBody.has(number).stream().map(m -> m.getString("id")).toList());
        assertEquals(2, FakeBody.has(number).get(1).getInt("answersSeen"));
        assertEquals(200, hear(answer(number, Kind.SETTLED, 2, 3).add("pension", "9443.67")));
        assertEquals(LeavingStage.SETTLED, stage());
        assertEquals(List.of(Kind.FILE, Kind.ACCEPTED, Kind.RETURNED, Kind.FILE, Kind.SETTLED), house.as(hind, () -> house.bean(PensionLetters.class).mine(number))
                .stream().map(PensionLetter::kind).toList());
    }

    private static List<String> refused(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().stream().map(Refused.Problem::key).toList();
    }

    @Test
    @DisplayName("nothing is lost and nothing comes twice while the body is away for a day, refuses, or takes without saying so")
    void down() {
        FakeBody.is(FakeBody.Mood.AWAY);
        String number = atBody(hind);
        assertTrue(house.as(hind, () -> house.bean(PensionLetters.class).mine(number)).get(0).isOnItsWay());
        assertEquals(LeavingStage.SETTLEMENT, stage());
        FakeBody.is(FakeBody.Mood.REFUSES);
        house.clock().moveTo(LAST.plusDays(2));
        deliver();
        assertEquals(List.of(), FakeBody.has(number));
        FakeBody.is(FakeBody.Mood.LOSES_ITS_ANSWER);
        house.clock().moveTo(LAST.plusDays(3));
        deliver();
        assertTrue(house.as(hind, () -> house.bean(PensionLetters.class).mine(number)).get(0).isOnItsWay(), "we do not know that it arrived");
        FakeBody.is(FakeBody.Mood.TAKES);
        house.clock().moveTo(LAST.plusDays(4));
        deliver();
        deliver();
        assertEquals(1, FakeBody.has(number).size(), "each time the same message under the same id");
        assertEquals(3, FakeBody.tries());
        assertFalse(house.as(hind, () -> house.bean(PensionLetters.class).mine(number)).get(0).isOnItsWay());
    }

    @Test
    @DisplayName("an answer that comes twice, late or out of its turn changes nothing")
    void repeated() {
        String number = atBody(hind);
        assertEquals(409, hear(answer(number, Kind.SETTLED, 1, 2)), "the first is missing");
        assertEquals(200, hear(answer(number, Kind.RETURNED, 1, 1)));
        done(number, LeavingStage.PENSION_FILE);
        long version = staff.mine(hind).version();
        assertEquals(200, hear(answer(number, Kind.RETURNED, 1, 1)));
        assertEquals(200, hear(answer(number, Kind.SETTLED, 1, 2)), "about the file before");
        assertEquals(LeavingStage.SETTLEMENT, stage());
        assertEquals(version, staff.mine(hind).version());
        assertEquals(409, hear(answer(number, Kind.SETTLED, 2, 2)), "the same name with another content");
        assertEquals(409, hear(answer(number, Kind.SETTLED, 2, 2).add("id", "B-new-" + number)), "the same place with another name");
        assertEquals(Outcome.LATE, house.as(hind, () -> house.bean(PensionLetters.class).mine(number)).stream().filter(l -> l.kind() == Kind.SETTLED)
                .findFirst().orElseThrow().outcome());
        assertEquals(200, hear(answer(number, Kind.SETTLED, 2, 3)));
        assertEquals(200, hear(answer(number, Kind.CANCELLED, 2, 4)), "a closed case stays closed");
        assertEquals(LeavingStage.SETTLED, stage());
    }

    @Test
    @DisplayName("garbage and wrong signatures are refused, and each leaves a line in the audit")
    void garbage() {
        String number = atBody(hind);
        int forged = lines("pension.forged");
        int garbage = lines("pension.garbage");
        int unknown = lines("pension.contradicted");
        String right = answer(number, Kind.SETTLED, 1, 1).build().toString();
        assertEquals(401, hear(PensionSeal.ANSWER, right, "another secret, but long enough too"));
        assertEquals(401, hear(PensionSeal.MESSAGE, right, FakeBody.SECRET), "our own kind of message sent back");
        for (String unsigned : List.of("", "{}", right, "a.b.c", "eyJhbGciOiJub25lIn0.e30.")) {
            assertEquals(401, house.bean(PensionAnswers.class).hear(unsigned).status(), unsigned);
        }
        List<String> wrong = List.of("", "[]", "nonsense", "{}", right.replace("\"number\":1", "\"number\":0"), right.replace("\"number\":1", "\"number\":\"1\""),
                right.replace("\"number\":1", "\"number\":1.5"), right.replace("SETTLED", "FILE"), right.replace("SETTLED", "settled"),
                right.replace("\"remarks\"", "\"more\""), right.replace("2026-12-20", "2026-02-30"), right.replace("masar-pension-1", "masar-pension-2"),
                right.replace("راجعوا المدة", "a\\u0000b"), right.replace("راجعوا المدة", "x".repeat(1001)), right.replace("\"P-77\"", "77"),
                right.replace("\"P-77\"", "\"\""), right.replace("SETTLED", "RETURNED").replace("راجعوا المدة", " "),
                right.replace("SETTLED", "ACCEPTED").replace("\"P-77\"", "\"P-77\",\"pension\":\"1.00\""), right.replace(number, "12"),
                right.replace("\"P-77\"", "\"P-77\",\"pension\":\"1.0\""));
        for (String one : wrong) {
            assertEquals(400, hear(PensionSeal.ANSWER, one, FakeBody.SECRET), one);
            assertFalse(FakeBody.isOf("answer", one), one);
        }
        assertEquals(400, hear(PensionSeal.ANSWER, right.replace("{\"schema\"", "{\"kind\":\"RETURNED\",\"schema\""), FakeBody.SECRET), "a name said twice");
        String nobodys = masar.requests.RequestNumber.draw(TODAY).grouped();
        assertEquals(404, hear(answer(nobodys, Kind.SETTLED, 1, 1)));
        assertEquals(LeavingStage.SETTLEMENT, stage());
        assertEquals(forged + 7, lines("pension.forged"));
        assertEquals(garbage + wrong.size() + 1, lines("pension.garbage"));
        assertEquals(unknown + 1, lines("pension.contradicted"));
    }

    @Test
    @DisplayName("a cancelled case puts its employee back in service")
    void cancelled() {
        String number = atBody(hind);
        assertEquals(Standing.FORMER, house.as(hind, () -> house.bean(Records.class).mine()).standing());
        assertEquals(200, hear(answer(number, Kind.CANCELLED, 1, 1)));
        assertEquals(LeavingStage.CANCELLED, stage());
        assertEquals(Standing.SERVING, house.as(hind, () -> house.bean(Records.class).mine()).standing());
        assertEquals(Optional.empty(), house.as(hind, () -> house.bean(Leavings.class).open()));
    }

    @Test
    @DisplayName("the body is asked again after three days without a word, never while something is on its way, and says what was lost")
    void asked() {
        String number = atBody(hind);
        staff.day(LAST.plusDays(3));
        deliver();
        assertEquals(1, FakeBody.has(number).size());
        staff.day(LAST.plusDays(5));
        staff.day(LAST.plusDays(5));
        deliver();
        JsonObject question = FakeBody.has(number).get(1);
        assertEquals("INQUIRY", question.getString("kind"));
        assertEquals(number + "/1", question.getString("about"));
        assertEquals(0, question.getInt("answersSeen"));
        FakeBody.is(FakeBody.Mood.REFUSES);
        PensionLetters letters = house.bean(PensionLetters.class);
        house.as(staff.hr, () -> letters.ask(number));
        house.as(staff.hr, () -> letters.ask(number));
        assertEquals(3, house.as(staff.hr, () -> letters.of(number)).size(), "one question at a time");
        FakeBody.is(FakeBody.Mood.TAKES);
        house.clock().moveTo(LAST.plusDays(7));
        deliver();
        assertEquals(List.of("1", "2", "3"), FakeBody.has(number).stream().map(m -> m.getString("id").replaceAll(".*/", "")).toList());
        assertEquals(200, hear(answer(number, Kind.SETTLED, 1, 1)));
        assertEquals(LeavingStage.SETTLED, stage());
        assertEquals(List.of("leaving.refused.notNow"), refused(() -> house.as(staff.hr, () -> letters.ask(number))));
    }

    @Test
    @DisplayName("death and illness go first, and messages of one case keep their order")
    void order() {
        String sara = staff.clerk();
        String first = ready(hind);
        String second = ready(sara);
        house.update("update retirement.leaving set reason = 'HEALTH_DISABILITY' where number = ?", second);
        done(first, LeavingStage.PENSION_FILE);
        done(second, LeavingStage.PENSION_FILE);
        deliver();
        assertEquals(List.of(second, first), FakeBody.has("").stream().map(m -> m.getString("case")).toList());
        assertTrue(FakeBody.has(second).get(0).getBoolean("urgent"));
    }

    @Test
    @DisplayName("is seen by the employee and their agency alone")
    void others() {
        String number = atBody(hind);
        PensionLetters letters = house.bean(PensionLetters.class);
        String foreign = staff.officer("TST-M", Power.HR_SPECIALIST);
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(foreign, () -> letters.of(number))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(foreign, () -> letters.ask(number))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(foreign, () -> letters.mine(number))));
        assertEquals(404, hearClosed(number));
    }

    private int hearClosed(String number) {
        FakeBody.turnOff();
        int status = hear(answer(number, Kind.SETTLED, 1, 1));
        FakeBody.turnOn();
        return status;
    }
}
