package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masar.app.e2e.RunningMasar.Server;

/**
 * A program that calls the API with an access token.
 *
 * @param server where
 * @param token  the access token, empty for none
 */
record Api(Server server, String token) {
    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String SIGN_ON = "/demo/sign-on";

    /** What was answered. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        Answer is(int expected) {
            assertEquals(expected, status, body);
            return this;
        }

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        /** The findings of a decision, one for each rule. */
        List<JsonObject> findings() {
            return json().getJsonArray("findings").getValuesAs(JsonObject.class);
        }

        JsonObject finding(String rule) {
            return findings().stream().filter(f -> f.getString("rule").equals(rule)).findFirst().orElseThrow();
        }

        /** The rules with this outcome, in order. */
        List<String> rules(String outcome) {
            return findings().stream().filter(f -> f.getString("outcome").equals(outcome)).map(f -> f.getString("rule")).toList();
        }

        /** Holds that it is refused for these fields and no others. */
        void refuses(String... fields) {
            assertEquals(List.of(fields), refusals().stream().map(e -> e.getString("field")).toList(), body);
        }

        /** Holds that it is refused, with words in both languages for each field; answers the refusals. */
        List<JsonObject> refusals() {
            is(400);
            assertTrue(header("content-type").startsWith("application/problem+json"), header("content-type"));
            List<JsonObject> errors = json().getJsonArray("errors").getValuesAs(JsonObject.class);
            errors.forEach(e -> assertFalse(e.getString("ar").contains("??") || e.getString("en").contains("??"), e::toString));
            return errors;
        }

        /** The codes of what is wrong, each with its field before it. */
        List<String> problems() {
            assertEquals("application/problem+json;charset=UTF-8", header("content-type").replace(" ", ""));
            return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                    .map(e -> (e.getString("field") + " " + e.getString("code")).strip()).toList();
        }
    }

    /** What the sandbox gives a program of this person: {@code access_token} and {@code id_token}. */
    static JsonObject tokens(Server server, Cast cast, String user) {
        Visitor browser = new Visitor(server, "ar");
        String back = server.at(SIGN_ON + "/shown").toString();
        Page shown = cast.signIn(browser.get(SIGN_ON + "/authorize?client_id=masar-phone&response_type=code&redirect_uri=" + back + "&code_challenge="
                + CHALLENGE + "&code_challenge_method=S256"), user);
        String code = shown.is(200).html().select("main code").text();
        Page answer = browser.post(server.at(SIGN_ON + "/token"), Map.of("grant_type", List.of("authorization_code"), "client_id", List.of("masar-phone"),
                "code", List.of(code), "redirect_uri", List.of(back), "code_verifier", List.of(VERIFIER)), Map.of());
        return new Answer(answer.status(), answer.headers(), new String(answer.content(), StandardCharsets.UTF_8)).is(200).json();
    }

    /** This person's program. */
    static Api of(Server server, Cast cast, String user) {
        return new Api(server, tokens(server, cast, user).getString("access_token"));
    }

    /** Whoever calls without a token. */
    static Api open(Server server) {
        return new Api(server, "");
    }

    Answer get(String path) {
        return call("GET", path, "");
    }

    /** The names of the parameters that /openapi tells of a public call, each described in both languages. */
    Set<String> described(String path) {
        JsonObject get = call("GET", "/openapi", "", "Accept", "application/json").json().getJsonObject("paths").getJsonObject(path).getJsonObject("get");
        List<JsonObject> parameters = get.getJsonArray("parameters").getValuesAs(JsonObject.class);
        assertTrue(parameters.stream().allMatch(p -> p.getString("description").matches("(?s).*[a-z].* / .*[ء-ي].*")), parameters::toString);
        return parameters.stream().map(p -> p.getString("name")).collect(Collectors.toSet());
    }

    /** Sends a request of this kind. */
    Answer send(String kind, String key, String body) {
        return call("POST", "/api/me/requests/" + kind, body, "Idempotency-Key", key, "Content-Type", "application/json");
    }

    Answer call(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!token.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at(path)).timeout(Duration.ofSeconds(60))
                .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            HttpResponse<String> answer = Wire.HTTP.send((all.isEmpty() ? request : request.headers(all.toArray(String[]::new))).build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
