package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import masar.app.e2e.RunningMasar.Server;
import masar.promotions.Eligibility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("The public API on promotion")
class EligibilityIT {
    private static final String HIND = "grade=8&gradeSince=2022-01-01&appointed=2012-01-01&saudi=yes&serving=yes&vacant=yes&qualified=yes"
            + "&experienceYears=2&on=2026-11-23&appraisal=";

    @Test
    @DisplayName("grants when every rule is met, with a finding of each")
    void granted(Server server) {
        Api.Answer answer = Api.open(server).get("/api/promotion/eligibility?" + HIND + "GOOD&lastPromotion=2022-01-01");
        assertEquals(200, answer.status());
        assertEquals("GRANTED", answer.json().getString("outcome"));
        assertEquals(15, answer.rules("GRANTED").size());
    }

    @Test
    @DisplayName("refuses with the rule and its article, and tells the day on which waiting ends")
    void refused(Server server) {
        Api.Answer answer = Api.open(server).get("/api/promotion/eligibility?" + HIND + "SATISFACTORY&lastPromotion=2026-05-05");
        assertEquals("REFUSED", answer.json().getString("outcome"));
        assertEquals(List.of("P11", "P12"), answer.rules("REFUSED"));
        assertEquals("49-هـ", answer.finding("P11").getString("article"));
        assertEquals("SATISFACTORY", answer.finding("P11").getJsonObject("inputs").getString("appraisal"));
        assertEquals("2027-04-25", answer.finding("P12").getJsonObject("outputs").getString("earliest"));
    }

    @Test
    @DisplayName("leaves to a person what it was not told")
    void person(Server server) {
        Api.Answer answer = Api.open(server).get("/api/promotion/eligibility?grade=8");
        assertEquals("NEEDS_PERSON", answer.json().getString("outcome"));
        assertEquals(List.of("P1", "P2", "P3", "P11", "P14"), answer.rules("NEEDS_PERSON"));
    }

    @Test
    @DisplayName("answers a wrong or unknown argument with 400 and names the field in both languages")
    void wrong(Server server) {
        Map<String, String> fields = Map.of("", "grade", "grade=16", "grade", "grade=8&colour=red", "colour", "grade=8&on=yesterday", "on",
                "grade=8&appraisal=fine", "appraisal", "grade=8&grade=9", "grade", "grade=8&on=1439-01-01", "on", "grade=8&away=HOME:2026-01-01..", "away",
                "grade=8&%3Cscript%3E=1", "<script>", "grade=8&lastPromotion=2999-01-01", "lastPromotion");
        assertAll(fields.entrySet().stream().map(e -> () -> {
            JsonObject error = Api.open(server).get("/api/promotion/eligibility?" + e.getKey()).refusals().get(0);
            assertEquals(e.getValue(), error.getString("field"));
            Stream.of("ar", "en").forEach(language -> assertTrue(error.getString(language).contains(e.getValue()), error::toString));
        }));
    }

    @Test
    @DisplayName("describes every fact in /openapi, and no other")
    void described(Server server) {
        assertEquals(Set.copyOf(new Eligibility().names()), Api.open(server).described("/api/promotion/eligibility"));
    }
}
