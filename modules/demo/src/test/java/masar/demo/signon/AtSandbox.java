package masar.demo.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The played sign-on, and what people and programs do at its door. */
abstract class AtSandbox {
    static final String BACK = "http://localhost:8080/callback";
    Sandbox sandbox;

    @BeforeEach
    void open() {
        sandbox = new Sandbox();
    }

    String begun() {
        return begun(Map.of());
    }

    String begun(Map<String, String> more) {
        sandbox.get("/authorize", asked(more));
        assertEquals("password", sandbox.page.name);
        return sandbox.page.attempt;
    }

    static Map<String, String> asked(Map<String, String> more) {
        Map<String, String> all = new java.util.HashMap<>(Map.of("client_id", "masar", "redirect_uri", BACK, "response_type", "code",
                "state", "st/1", "nonce", "n-1"));
        all.putAll(more);
        return all;
    }

    void password(String attempt, String user, String password) {
        sandbox.post("/password", Map.of("attempt", attempt, "user", user, "password", password));
    }

    void code(String attempt, String code) {
        sandbox.post("/code", Map.of("attempt", attempt, "code", code));
    }

    /** Signs in to the end; the authorization code. */
    String authorized(Map<String, String> more) {
        String attempt = begun(more);
        password(attempt, "hind", "masar-1448");
        code(attempt, sandbox.sms.code());
        assertTrue(sandbox.redirect.startsWith(BACK + "?code="), sandbox.redirect);
        return sandbox.redirect.replaceAll(".*[?]code=([^&]+).*", "$1");
    }

    Map<String, String> form(String code) {
        return new java.util.HashMap<>(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "client_id", "masar",
                "client_secret", sandbox.provider.clientSecret()));
    }

    JsonObject exchanged(int status, Map<String, String> form) {
        sandbox.post("/token", form);
        assertEquals(status, sandbox.status);
        return Json.createReader(new StringReader(sandbox.body.toString())).readObject();
    }

    void refused(String what, String instead) {
        Map<String, String> form = form(authorized(Map.of()));
        form.put(what, instead);
        assertEquals("invalid_grant", exchanged(400, form).getString("error"), what);
    }

    Map<String, String> phone() {
        return asked(Map.of("client_id", "masar-phone", "redirect_uri", sandbox.provider.issuer() + "/shown", "code_challenge_method",
                "S256", "code_challenge", Tickets.hash("the verifier that only the program knows")));
    }

    Map<String, String> phoneForm() {
        sandbox.get("/authorize", phone());
        String attempt = sandbox.page.attempt;
        password(attempt, "hind", "masar-1448");
        code(attempt, sandbox.sms.code());
        return new java.util.HashMap<>(Map.of("grant_type", "authorization_code", "code", sandbox.redirect.replaceAll(".*[?]code=([^&]+).*", "$1"),
                "redirect_uri", sandbox.provider.issuer() + "/shown", "client_id", "masar-phone", "code_verifier", "the verifier that only the program knows"));
    }
}
