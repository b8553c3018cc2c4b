package masar.demo.pension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case at the played pension body")
class PlayedCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String NUMBER = "48-0000-0000";

    private static JsonObject message(int place, String kind, int seen) {
        return Json.createObjectBuilder().add("id", NUMBER + "/" + place).add("kind", kind).add("about", NUMBER + "/1").add("answersSeen", seen)
                .add("file", Json.createObjectBuilder().add("lastBasic", "13820.00").add("countedMonths", 328)).build();
    }

    private static String said(PlayedCase one) {
        Optional<JsonObject> next = one.next();
        next.ifPresent(n -> one.heard(n.getInt("number")));
        return next.map(n -> n.getInt("number") + " " + n.getString("kind")).orElse("nothing");
    }

    @Test
    @DisplayName("loses the confirmation of its first file once, gives it back, and of the mended one loses the first answer until it is missed")
    void whole() {
        PlayedCase one = new PlayedCase(NUMBER, 0);
        assertTrue(one.take(message(1, "FILE", 0), TODAY));
        assertFalse(one.take(message(1, "FILE", 0), TODAY), "the same again is known");
        assertEquals("1 ACCEPTED", said(one));
        assertEquals("2 RETURNED", said(one));
        assertEquals("nothing", said(one));
        assertFalse(one.take(message(2, "FILE", 2), TODAY));
        JsonObject early = one.next().orElseThrow();
        assertEquals(4, early.getInt("number"));
        assertEquals("9443.67", early.getString("pension"));
        assertTrue(one.again());
        assertFalse(one.again(), "nothing more was lost");
        assertEquals("3 ACCEPTED", said(one));
        assertEquals("4 SETTLED", said(one));
        one.take(message(3, "INQUIRY", 3), TODAY);
        assertEquals("4 SETTLED", said(one), "what Masar has not seen is said again");
    }

    private static String settled(String reason, boolean work, int heirs) {
        JsonObject plain = message(1, "FILE", 0);
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (int i = 0; i < heirs; i++) {
            all.add(Json.createObjectBuilder().add("name", "وارث " + i).add("relation", "SON"));
        }
        JsonObject file = Json.createObjectBuilder(plain.getJsonObject("file")).add("countedMonths", 60).add("lastBasic", "6065.00")
                .add("reason", reason.split(" ")[0]).add("disciplinary", reason.endsWith("disciplinary"))
                .add("workRelated", work).add("heirs", all).build();
        PlayedCase one = new PlayedCase(NUMBER, 1);
        one.take(Json.createObjectBuilder(plain).add("file", file).build(), TODAY);
        one.again();
        one.heard(2);
        return one.next().map(n -> n.getString("pension", n.getString("lumpSum", n.getString("refund", n.getString("remarks", "no sum"))))).orElse("nothing");
    }

    @Test
    @DisplayName("of somebody who died pays the heirs by their number from the least pension on, and is given back where it names none")
    void heirs() {
        assertEquals("2426.00", settled("DEATH", false, 3));
        assertEquals("1819.50", settled("DEATH", false, 2));
        assertEquals("1213.00", settled("DEATH", false, 1));
        assertEquals("4852.00", settled("DEATH", true, 4));
        assertEquals("4852.00", settled("HEALTH_DISABILITY", true, 0));
        assertEquals("36390.00", settled("RESIGNATION", false, 0), "five years give no pension, but a tenth of their pay at once");
        assertEquals("50946.00", settled("ABSENCE", false, 0), "fourteen percent where it was neither asked for nor discipline");
        assertEquals("758.13", settled("STATUTORY_AGE", false, 0));
        assertEquals("32751.00", settled("PROBATION_FAILED", false, 0), "nine percent of each month go back, and no lump sum");
        assertEquals("no sum", settled("CONTRACT_END", false, 0), "whether the law applies nobody plays");
        assertEquals("50946.00", settled("ROYAL_ORDER", false, 0));
        assertEquals("36390.00", settled("ROYAL_ORDER disciplinary", false, 0), "as of who was dismissed for discipline");
        assertTrue(settled("DEATH", false, 0).contains("حصر الورثة"));
    }

    @Test
    @DisplayName("goes on from the answers that Masar has seen where the body was started again in between")
    void again() {
        PlayedCase one = new PlayedCase(NUMBER, 2);
        assertFalse(one.take(message(3, "INQUIRY", 2), TODAY));
        assertEquals("3 SETTLED", said(one));
    }
}
