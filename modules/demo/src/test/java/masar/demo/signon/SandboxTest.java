package masar.demo.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sandbox of the national sign-on")
class SandboxTest extends AtSandbox {
    @Test
    @DisplayName("takes user name, password and the code of the text message, and sends the person back with state and code")
    void signsIn() {
        String attempt = begun();
        password(attempt, " HIND ", "masar-1448");
        assertEquals("code", sandbox.page.name);
        assertEquals(Sandbox.HIND.mobile(), sandbox.sms.to);
        StringBuilder arabic = new StringBuilder(" ");
        sandbox.sms.code().chars().forEach(c -> arabic.append((char) (c - '0' + 0x660)));
        code(attempt, arabic.toString());
        assertTrue(sandbox.redirect.startsWith(BACK + "?code=") && sandbox.redirect.endsWith("&state=st%2F1"), sandbox.redirect);
    }

    @Test
    @DisplayName("knows one client, one address to return to and the code flow alone")
    void client() {
        for (Map<String, String> wrong : List.of(Map.of("client_id", "other"), Map.of("redirect_uri", "https://example.com/callback"),
                Map.of("redirect_uri", BACK + "/x"), Map.of("response_type", "token"))) {
            sandbox.get("/authorize", asked(wrong));
            assertEquals("stopped signon.badClient 400", sandbox.page.name, wrong.toString());
        }
    }

    @Test
    @DisplayName("makes a user name wait after five wrong passwords, a quarter of an hour, whether it exists or not")
    void wrongPasswords() {
        for (String user : List.of("hind", "nobody-here")) {
            String attempt = begun();
            for (int i = 0; i < 5; i++) {
                password(attempt, user, "guess" + i);
                assertEquals("password signon.wrong", sandbox.page.name);
            }
            password(attempt, user, "masar-1448");
            assertEquals("password signon.wait", sandbox.page.name);
        }
        password(begun(), "omar", "masar-1448");
        assertEquals("code", sandbox.page.name);
        sandbox.wait(Duration.ofMinutes(15).plusSeconds(1));
        password(begun(), "hind", "masar-1448");
        assertEquals("code", sandbox.page.name);
    }

    @Test
    @DisplayName("forgets four wrong passwords after a right one")
    void forgives() {
        String attempt = begun();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                password(attempt, "hind", "guess");
                assertEquals("password signon.wrong", sandbox.page.name);
            }
            password(attempt, "hind", "masar-1448");
            assertEquals("code", sandbox.page.name);
        }
    }

    @Test
    @DisplayName("makes an address wait after fifty wrong passwords, whatever the user names")
    void wrongAddress() {
        String attempt = begun();
        for (int i = 0; i < 50; i++) {
            password(attempt, "user" + i, "guess");
            assertEquals("password signon.wrong", sandbox.page.name);
        }
        password(attempt, "hind", "masar-1448");
        assertEquals("password signon.wait", sandbox.page.name);
        sandbox.address = "192.0.2.2";
        password(attempt, "hind", "masar-1448");
        assertEquals("code", sandbox.page.name);
    }

    @Test
    @DisplayName("takes a code once, and none after five wrong ones")
    void codes() {
        String attempt = begun();
        password(attempt, "hind", "masar-1448");
        String right = sandbox.sms.code();
        code(attempt, right);
        assertTrue(sandbox.redirect.startsWith(BACK));
        code(attempt, right);
        assertEquals("stopped signon.expired 200", sandbox.page.name);

        String second = begun();
        password(second, "hind", "masar-1448");
        for (int i = 0; i < 5; i++) {
            code(second, sandbox.sms.code().equals("000000") ? "000001" : "000000");
            assertEquals("code signon.wrongCode", sandbox.page.name);
        }
        code(second, sandbox.sms.code());
        assertEquals("stopped signon.expired 200", sandbox.page.name);
        assertNull(sandbox.redirect);
    }

    @Test
    @DisplayName("asks for no code before the password, and lets an attempt live five minutes")
    void attempts() {
        String attempt = begun();
        code(attempt, "");
        assertEquals("stopped signon.expired 200", sandbox.page.name);
        sandbox.wait(Duration.ofMinutes(4).plusSeconds(59));
        password(attempt, "hind", "masar-1448");
        assertEquals("code", sandbox.page.name);
        sandbox.wait(Duration.ofSeconds(2));
        code(attempt, sandbox.sms.code());
        assertEquals("stopped signon.expired 200", sandbox.page.name);
        password("no-such-attempt", "hind", "masar-1448");
        assertEquals("stopped signon.expired 200", sandbox.page.name);
    }

    @Test
    @DisplayName("says where everything is, as OpenID wants it")
    void discovery() {
        sandbox.get("/.well-known/openid-configuration", Map.of());
        JsonObject said = Json.createReader(new StringReader(sandbox.body.toString())).readObject();
        assertEquals(sandbox.provider.issuer(), said.getString("issuer"));
        for (String end : List.of("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint", "end_session_endpoint")) {
            assertTrue(said.getString(end).startsWith(sandbox.provider.issuer() + "/"), end);
        }
        sandbox.get("/elsewhere", Map.of());
        assertEquals(404, sandbox.status);
    }

    @Test
    @DisplayName("sends people back after signing out to this house alone")
    void endSession() {
        sandbox.get("/end-session", Map.of("post_logout_redirect_uri", "http://localhost:8080/"));
        assertEquals("http://localhost:8080/", sandbox.redirect);
        for (String foreign : List.of("https://example.com/", "http://localhost:8080.example.com/", "")) {
            sandbox.get("/end-session", Map.of("post_logout_redirect_uri", foreign));
            assertEquals("http://localhost:8080/", sandbox.redirect);
        }
    }
}
