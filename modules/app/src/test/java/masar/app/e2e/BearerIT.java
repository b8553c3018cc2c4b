package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningMasar.class)
@DisplayName("A program with an access token of the national sign-on")
class BearerIT {
    private static JsonObject tokens;
    private static Api latifa;

    @BeforeAll
    static void signIn(Server server, Cast cast) {
        cast.as("latifa");
        tokens = Api.tokens(server, cast, "latifa");
        latifa = new Api(server, tokens.getString("access_token"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String asks(String field, String value) {
        return "{\"fields\":{\"" + field + "\":\"" + value + "\"},\"reason\":\"data-correction\",\"note\":\"من برنامج\",\"terms\":\"1\"}";
    }

    @Test
    @DisplayName("reads who its person is and their career, as the pages show them, and makes no session")
    void reads(Cast cast) {
        Api.Answer me = latifa.get("/api/me").is(200);
        assertEquals(cast.nationalId("latifa"), me.json().getString("nationalId"));
        assertEquals("latifa@example.sa", me.json().getString("email"));
        assertEquals("MOH", me.json().getString("agency"));
        JsonObject career = latifa.get("/api/me/career").is(200).json();
        int shown = cast.as("latifa").get("/my/record").html().select("section[aria-labelledby=career] ol > li").size();
        int events = career.getJsonArray("events").size();
        assertTrue(events > 3 && shown > 3, () -> events + " events, " + shown + " on the page");
        assertTrue(career.getJsonObject("pay").getString("basic").matches("\\d+\\.\\d{2}"), career::toString);
        assertEquals("2026-11-23 1448-06-13", career.getString("asOf") + " " + career.getString("asOfHijri"));
        JsonObject ready = latifa.get("/api/me/promotions").is(200).json();
        assertEquals("REFUSED", ready.getString("outcome"), "her appraisal is below good");
        assertTrue(ready.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .anyMatch(f -> f.getString("rule").equals("P11") && f.getString("article").equals("49-هـ") && f.getString("outcome").equals("REFUSED")), ready::toString);
        for (Api.Answer answer : List.of(me, latifa.get("/api/me/requests").is(200))) {
            assertEquals("", answer.header("set-cookie"));
            assertEquals("no-store", answer.header("cache-control"));
        }
    }

    @Test
    @DisplayName("sends a request once per key; the person finds it at the pages, and the audit says by which way it came")
    void sends(Cast cast) {
        String key = key();
        Api.Answer sent = latifa.send("data-correction", key, asks("DISTRICT", "حي النخيل")).is(201);
        String number = sent.json().getString("number");
        assertTrue(sent.header("location").endsWith("/api/me/requests/" + number), () -> sent.header("location"));
        assertEquals(number, latifa.send("data-correction", key, asks("DISTRICT", "حي النخيل")).is(201).json().getString("number"));
        assertEquals(List.of("requests.keyUsed"), latifa.send("data-correction", key, asks("DISTRICT", "حي آخر")).is(409).problems());
        cast.as("latifa").get("/my/request?number=" + number).is(200).says("حي النخيل").says("من برنامج");
        assertEquals("حي النخيل", latifa.get("/api/me/requests/" + number).is(200).json().getJsonArray("fields").getJsonObject(0).getString("wanted"));
        List<String> listed = latifa.get("/api/me/requests?shown=open").is(200).json().getJsonArray("requests").getValuesAs(JsonObject.class).stream()
                .map(r -> r.getString("number")).filter(number::equals).toList();
        assertEquals(List.of(number), listed);
        Page lines = cast.as("dalal").get("/ministry/audit?act=signed-*&subject=" + cast.nationalId("latifa")).is(200).says("عبر واجهة البرمجة");
        assertFalse(lines.html().select("tbody tr").isEmpty());
        new Desk(cast.as("yaser"), number).page().says("حي النخيل");
    }

    @Test
    @DisplayName("is told what is wrong, field by field and in both languages, and nothing is sent")
    void refused() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        wrong.put(asks("MOBILE", "12"), List.of("MOBILE records.refused.wrong.MOBILE"));
        wrong.put(asks("FIRST_NAME_AR", "ليلى"), List.of("FIRST_NAME_AR records.refused.ownedElsewhere.CIVIL_REGISTRY"));
        wrong.put(asks("NO_SUCH", "x"), List.of("NO_SUCH correction.field.unknown"));
        wrong.put(asks("MAJOR.new-1", "x"), List.of("QUALIFICATION_LEVEL.new-1 correction.level.missing"));
        wrong.put(asks("IBAN", "SA0380000000608010167519"), List.of("IBAN refused.stepUp"));
        wrong.put("{\"fields\":{\"DISTRICT\":\"x\"}}", List.of("terms requests.termsMissing", "reason correction.reason.missing"));
        wrong.put("{\"fields\":{\"DISTRICT\":5},\"more\":\"x\"}", List.of("more refused.jsonUnknown", "DISTRICT refused.jsonText"));
        wrong.put("{\"reason\":\"" + "x".repeat(61) + "\"}", List.of("fields refused.missing"));
        wrong.put("{", List.of("refused.json"));
        wrong.put("[]", List.of("refused.json"));
        wrong.put("{\"note\":\"" + "x".repeat(250_000) + "\"}", List.of("refused.json"));
        wrong.put(asks("DISTRICT", "x").replace("من برنامج", "x".repeat(2001)), List.of("note requests.tooLong"));
        int before = latifa.get("/api/me/requests").json().getJsonArray("requests").size();
        assertAll(wrong.entrySet().stream().map(w -> () -> {
            Api.Answer answer = latifa.send("data-correction", key(), w.getKey()).is(400);
            assertEquals(w.getValue(), answer.problems());
            answer.json().getJsonArray("errors").getValuesAs(JsonObject.class)
                    .forEach(e -> assertTrue(e.getString("ar").matches(".*[ء-ي].*") && e.getString("en").matches("[^ء-ي]+"), e::toString));
        }));
        assertEquals(List.of("Idempotency-Key requests.key"), latifa.send("data-correction", "short", asks("DISTRICT", "x")).is(400).problems());
        assertEquals(List.of("refused.notFound"), latifa.send("no-such-kind", key(), asks("DISTRICT", "x")).is(404).problems());
        assertEquals(List.of("page refused.cursor"), latifa.get("/api/me/requests?page=zz").is(400).problems());
        assertEquals(List.of("shown refused.choice"), latifa.get("/api/me/requests?shown=some").is(400).problems());
        assertEquals(before, latifa.get("/api/me/requests").json().getJsonArray("requests").size());
    }

    @Test
    @DisplayName("gets nowhere without a token, whatever cookie comes along")
    void noToken(Server server, Cast cast) {
        String cookie = cast.as("latifa").cookies().entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; "));
        Api nobody = new Api(server, "");
        for (Api.Answer answer : List.of(nobody.get("/api/me"), nobody.call("GET", "/api/me", "", "Cookie", cookie),
                nobody.call("POST", "/api/me/requests/data-correction", asks("DISTRICT", "x"), "Cookie", cookie, "Idempotency-Key", key(), "Content-Type",
                        "application/json"))) {
            assertEquals(List.of("api.noToken"), answer.is(401).problems());
            assertEquals("Bearer realm=\"Masar\"", answer.header("www-authenticate"));
            assertEquals("", answer.header("set-cookie"));
        }
        for (String path : List.of("/api//me", "/api/%6De", "/api/me;x=1", "/api/me/", "/api/me%2Frequests", "/api/me/requests;x/1")) {
            assertTrue(nobody.call("GET", path, "", "Cookie", cookie).status() >= 400, path);
        }
    }

    @Test
    @DisplayName("gets nowhere with another token: of a sign-in, changed, of another issuer, signed by somebody else or by nobody")
    void wrongTokens(Server server) {
        String good = tokens.getString("access_token");
        String[] parts = good.split("\\.");
        String claims = decoded(parts[1]);
        List<String> wrong = List.of(tokens.getString("id_token"), good + "x", good.substring(0, good.length() - 8), "opaque",
                parts[0] + "." + encoded(claims.replace("masar-api", "masar-app")) + "." + parts[2],
                parts[0] + "." + encoded(claims.replace("/demo/sign-on", "/demo/sign-off")) + "." + parts[2],
                parts[0] + "." + encoded(claims.replaceAll("\"exp\":\\d+", "\"exp\":9999999999")) + "." + parts[2],
                encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".", encoded("{\"alg\":\"HS256\",\"kid\":\"x\"}") + "." + parts[1] + "." + parts[2],
                encoded(decoded(parts[0]).replaceAll("\"kid\":\"[^\"]+\"", "\"kid\":\"other\"")) + "." + parts[1] + "." + parts[2]);
        assertAll(wrong.stream().map(token -> () -> {
            Api.Answer answer = new Api(server, token).get("/api/me").is(401);
            assertEquals("Bearer realm=\"Masar\", error=\"invalid_token\"", answer.header("www-authenticate"));
            assertEquals(List.of("api.badToken"), answer.problems());
        }));
        Api nobody = new Api(server, "");
        assertEquals(401, nobody.call("GET", "/api/me", "", "Authorization", "Basic bGF0aWZhOng=").status());
        assertEquals(401, nobody.call("GET", "/api/me", "", "Authorization", "Bearer " + good, "Authorization", "Bearer " + good).status());
        assertEquals(401, nobody.get("/api/me?access_token=" + good).status());
        assertEquals(200, nobody.call("GET", "/api/me", "", "Authorization", "bearer " + good).status(), "the word may be written small");
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("of somebody whom the conditions keep out, or who never registered, is told why")
    @CsvSource({"nasser,keptOut.NEVER_SERVED.why", "maha,keptOut.NO_RECORD.why", "sami,keptOut.NOT_SAUDI.why", "noura,api.register"})
    void keptOut(String user, String why, Server server, Cast cast) {
        Api program = Api.of(server, cast, user);
        for (String path : List.of("/api/me", "/api/me/career", "/api/me/promotions", "/api/me/requests")) {
            assertEquals(why, program.get(path).is(403).problems().get(0));
        }
        assertEquals(403, program.send("data-correction", key(), asks("DISTRICT", "x")).status());
    }

    @Test
    @DisplayName("finds the calls described in /openapi, with the token they need")
    void described(Server server) {
        String described = new Api(server, "").get("/openapi").is(200).body();
        for (String word : List.of("/api/me/career:", "/api/me/requests/{kind}:", "nationalSignOn", "Idempotency-Key", "data-correction", "NewRequest:",
                "bearerFormat: JWT", "/api/calendar/hijri/{iso}:")) {
            assertTrue(described.contains(word), word);
        }
    }
}
