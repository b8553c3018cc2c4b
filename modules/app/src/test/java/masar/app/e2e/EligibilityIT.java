package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** An answer: status, kind of content, content. */
    private record Answer(int status, String type, JsonObject json) {
        List<String> rules(String outcome) {
            return findings().stream().filter(f -> f.getString("outcome").equals(outcome)).map(f -> f.getString("rule")).toList();
        }

        JsonObject finding(String rule) {
            return findings().stream().filter(f -> f.getString("rule").equals(rule)).findFirst().orElseThrow();
        }

        List<JsonObject> findings() {
            return json.getJsonArray("findings").getValuesAs(JsonObject.class);
        }
    }

    @Test
    @DisplayName("grants when every rule is met, with a finding of each")
    void granted(Server server) {
        Answer answer = ask(server, "/api/promotion/eligibility?" + HIND + "GOOD&lastPromotion=2022-01-01");
        assertEquals(200, answer.status());
        assertEquals("GRANTED", answer.json().getString("outcome"));
        assertEquals(15, answer.rules("GRANTED").size());
    }

    @Test
    @DisplayName("refuses with the rule and its article, and tells the day on which waiting ends")
    void refused(Server server) {
        Answer answer = ask(server, "/api/promotion/eligibility?" + HIND + "SATISFACTORY&lastPromotion=2026-05-05");
        assertEquals("REFUSED", answer.json().getString("outcome"));
        assertEquals(List.of("P11", "P12"), answer.rules("REFUSED"));
        assertEquals("49-هـ", answer.finding("P11").getString("article"));
        assertEquals("SATISFACTORY", answer.finding("P11").getJsonObject("inputs").getString("appraisal"));
        assertEquals("2027-04-25", answer.finding("P12").getJsonObject("outputs").getString("earliest"));
    }

    @Test
    @DisplayName("leaves to a person what it was not told")
    void person(Server server) {
        Answer answer = ask(server, "/api/promotion/eligibility?grade=8");
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
            Answer answer = ask(server, "/api/promotion/eligibility?" + e.getKey());
            assertEquals(400, answer.status(), e.getKey());
            assertTrue(answer.type().startsWith("application/problem+json"), answer.type());
            JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
            assertEquals(e.getValue(), error.getString("field"));
            Stream.of("ar", "en").forEach(language -> {
                assertTrue(error.getString(language).contains(e.getValue()), error::toString);
                assertTrue(!error.getString(language).contains("??"), error::toString);
            });
        }));
    }

    @Test
    @DisplayName("describes every fact in /openapi, and no other")
    void described(Server server) {
        JsonObject get = ask(server, "/openapi").json().getJsonObject("paths").getJsonObject("/api/promotion/eligibility").getJsonObject("get");
        List<JsonObject> parameters = get.getJsonArray("parameters").getValuesAs(JsonObject.class);
        assertEquals(new TreeSet<>(new Eligibility().names()), parameters.stream().map(p -> p.getString("name")).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(parameters.stream().allMatch(p -> p.getString("description").matches("(?s).*[a-z].* / .*[ء-ي].*")), parameters::toString);
    }

    private static Answer ask(Server server, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(server.at(path)).header("Accept", "application/json").build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return new Answer(answer.statusCode(), answer.headers().firstValue("content-type").orElse(""), reader.readObject());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
