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
import masar.retirement.RetirementCalculator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("The public estimate of retirement")
class RetirementIT {
    private static final String SALEM = "/api/retirement/estimate?birth=1385-07-01&basic=13820&";

    @Test
    @DisplayName("tells the pension of the worked example to the halala, each number with its finding")
    void granted(Server server) {
        Api.Answer answer = Api.open(server).get(SALEM + "appointed=1417-03-01&leaves=1444-07-01&reason=RESIGNATION");
        assertEquals(200, answer.status());
        assertEquals("GRANTED", answer.json().getString("outcome"));
        assertEquals(328, answer.json().getInt("serviceMonths"));
        assertEquals("9443.67", answer.json().getString("monthlyPension"));
        assertTrue(answer.json().isNull("lumpSum"));
        assertEquals("2024-01-13", answer.json().getString("statutoryAgeOn"));
        assertEquals("9443.67", answer.finding("RT8").getJsonObject("outputs").getString("pension"));
        assertEquals("220", answer.finding("RT2").getString("article"));
        assertEquals("Civil Pension Law", answer.finding("RE3").getString("law"));
    }

    @Test
    @DisplayName("tells the lump sum where no pension is due, and when one would be")
    void refused(Server server) {
        Api.Answer answer = Api.open(server).get(SALEM + "appointed=1417-03-01&leaves=1427-03-01&reason=RESIGNATION");
        assertEquals("REFUSED", answer.json().getString("outcome"));
        assertTrue(answer.json().isNull("monthlyPension"));
        assertEquals("165840.00", answer.json().getString("lumpSum"));
        assertTrue(answer.finding("RE3").getJsonObject("outputs").containsKey("earliest"));
    }

    @Test
    @DisplayName("holds the floor at disability, and counts days off")
    void floor(Server server) {
        Api.Answer answer = Api.open(server).get("/api/retirement/estimate?birth=1385&basic=6065&appointed=1440-01-01&leaves=1445-01-01&reason=HEALTH_DISABILITY");
        assertEquals("2426.00", answer.json().getString("monthlyPension"));
        Api.Answer less = Api.open(server).get(SALEM + "appointed=1417-03-01&leaves=1444-07-01&reason=RESIGNATION&uncountedDays=60");
        assertEquals(326, less.json().getInt("serviceMonths"));
    }

    @Test
    @DisplayName("leaves to a person what the table of the reform would say")
    void person(Server server) {
        Api.Answer answer = Api.open(server).get("/api/retirement/estimate?birth=1400-01-01&basic=9000&appointed=1430-01-01&leaves=1460-01-01&reason=STATUTORY_AGE");
        assertEquals("NEEDS_PERSON", answer.json().getString("outcome"));
        assertTrue(answer.json().isNull("statutoryAgeOn"));
        assertEquals("2038-02-06", answer.finding("RT2").getJsonObject("outputs").getString("notBefore"));
    }

    @Test
    @DisplayName("answers a wrong, missing or unknown argument with 400 and names the field in both languages")
    void wrong(Server server) {
        String good = "birth=1385-07-01&basic=13820&appointed=1417-03-01&leaves=1444-07-01&reason=RESIGNATION";
        Map<String, String> fields = Map.of("", "birth", good + "&colour=red", "colour", good.replace("13820", "much"), "basic",
                good.replace("RESIGNATION", "BORED"), "reason", good.replace("1444", "1410"), "leaves", good.replace("1444", "1601"), "leaves",
                good.replace("1417", "1384"), "appointed", good + "&uncountedDays=99999", "uncountedDays", good + "&%3Cscript%3E=1", "<script>");
        assertAll(fields.entrySet().stream().map(e -> () -> {
            JsonObject error = Api.open(server).get("/api/retirement/estimate?" + e.getKey()).refusals().get(0);
            assertEquals(e.getValue(), error.getString("field"));
            Stream.of("ar", "en").forEach(language -> assertTrue(error.getString(language).contains(e.getValue()), error::toString));
        }));
    }

    @Test
    @DisplayName("describes every fact in /openapi, and no other")
    void described(Server server) {
        assertEquals(Set.copyOf(new RetirementCalculator().names()), Api.open(server).described("/api/retirement/estimate"));
    }
}
