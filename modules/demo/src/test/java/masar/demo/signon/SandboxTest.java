package masar.demo.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sandbox of the national sign-on")
class SandboxTest {
    private static final String BACK = "http://localhost:8080/callback";
    private Sandbox sandbox;

    @BeforeEach
    void open() {
        sandbox = new Sandbox();
    }

    private String begun() {
        return begun(Map.of());
    }

    private String begun(Map<String, String> more) {
        sandbox.get("/authorize", asked(more));
        assertEquals("password", sandbox.page.name);
        return sandbox.page.attempt;
    }

    private static Map<String, String> asked(Map<String, String> more) {
        Map<String, String> all = new java.util.HashMap<>(Map.of("client_id", "masar", "redirect_uri", BACK, "response_type", "code",
                "state", "st/1", "nonce", "n-1"));
        all.putAll(more);
        return all;
    }

    private void password(String attempt, String user, String password) {
        sandbox.post("/password", Map.of("attempt", attempt, "user", user, "password", password));
    }

    private void code(String attempt, String code) {
        sandbox.post("/code", Map.of("attempt", attempt, "code", code));
    }

    /** Signs in to the end; the authorization code. */
    private String authorized(Map<String, String> more) {
        String attempt = begun(more);
        password(attempt, "hind", "masar-1448");
        code(attempt, sandbox.sms.code());
        assertTrue(sandbox.redirect.startsWith(BACK + "?code="), sandbox.redirect);
        return sandbox.redirect.replaceAll(".*[?]code=([^&]+).*", "$1");
    }

    private Map<String, String> form(String code) {
        return new java.util.HashMap<>(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "client_id", "masar",
                "client_secret", sandbox.provider.clientSecret()));
    }

    private JsonObject exchanged(int status, Map<String, String> form) {
        sandbox.post("/token", form);
        assertEquals(status, sandbox.status);
        return Json.createReader(new StringReader(sandbox.body.toString())).readObject();
    }

    private void refused(String what, String instead) {
        Map<String, String> form = form(authorized(Map.of()));
        form.put(what, instead);
        assertEquals("invalid_grant", exchanged(400, form).getString("error"), what);
    }

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
    @DisplayName("gives a token for an authorization code once, and within a minute")
    void exchange() {
        String once = authorized(Map.of());
        assertEquals("Bearer", exchanged(200, form(once)).getString("token_type"));
        assertEquals("invalid_grant", exchanged(400, form(once)).getString("error"));
        String late = authorized(Map.of());
        sandbox.wait(Duration.ofSeconds(61));
        exchanged(400, form(late));
    }

    @Test
    @DisplayName("refuses another client, a wrong secret, another address to return to and another kind of grant")
    void refuses() {
        refused("client_id", "other");
        refused("client_secret", "guess");
        refused("redirect_uri", BACK + "/x");
        refused("grant_type", "client_credentials");
        refused("code", "guess");
    }

    @Test
    @DisplayName("takes the client's name and secret in the header as well, and no nonsense there")
    void basic() {
        Map<String, String> form = form(authorized(Map.of()));
        form.remove("client_id");
        form.remove("client_secret");
        sandbox.header = "Basic %%% no base64";
        exchanged(400, form);
        form.put("code", authorized(Map.of()));
        sandbox.header = "Basic " + Base64.getEncoder().encodeToString(("masar:" + sandbox.provider.clientSecret()).getBytes(StandardCharsets.UTF_8));
        exchanged(200, form);
    }

    @Test
    @DisplayName("holds who began with a challenge to its verifier")
    void verifier() {
        String challenge = Tickets.hash("the verifier that only the client knows");
        Map<String, String> form = form(authorized(Map.of("code_challenge", challenge)));
        exchanged(400, form);
        form = form(authorized(Map.of("code_challenge", challenge)));
        form.put("code_verifier", "guess");
        exchanged(400, form);
        form = form(authorized(Map.of("code_challenge", challenge)));
        form.put("code_verifier", "the verifier that only the client knows");
        exchanged(200, form);
    }

    private Map<String, String> phone() {
        return asked(Map.of("client_id", "masar-phone", "redirect_uri", sandbox.provider.issuer() + "/shown", "code_challenge_method",
                "S256", "code_challenge", Tickets.hash("the verifier that only the program knows")));
    }

    private Map<String, String> phoneForm() {
        sandbox.get("/authorize", phone());
        String attempt = sandbox.page.attempt;
        password(attempt, "hind", "masar-1448");
        code(attempt, sandbox.sms.code());
        return new java.util.HashMap<>(Map.of("grant_type", "authorization_code", "code", sandbox.redirect.replaceAll(".*[?]code=([^&]+).*", "$1"),
                "redirect_uri", sandbox.provider.issuer() + "/shown", "client_id", "masar-phone", "code_verifier", "the verifier that only the program knows"));
    }

    @Test
    @DisplayName("gives a program without a secret a signed access token for the API, which says so, and an identity token beside it")
    void accessToken() throws Exception {
        JsonObject answer = exchanged(200, phoneForm());
        SignedJWT token = SignedJWT.parse(answer.getString("access_token"));
        assertTrue(token.verify(new RSASSAVerifier(JWKSet.parse(sandbox.provider.keys()).getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())));
        assertEquals("at+jwt", token.getHeader().getType().getType());
        assertEquals(List.of("masar-api"), token.getJWTClaimsSet().getAudience());
        assertEquals(Sandbox.HIND.nationalId(), token.getJWTClaimsSet().getStringClaim("national_id"));
        assertEquals(List.of("masar-phone"), SignedJWT.parse(answer.getString("id_token")).getJWTClaimsSet().getAudience());
    }

    @Test
    @DisplayName("holds that program to its challenge, its page and its own codes")
    void program() {
        for (String left : List.of("code_challenge", "code_challenge_method", "redirect_uri")) {
            Map<String, String> asked = phone();
            asked.remove(left);
            sandbox.get("/authorize", asked);
            assertEquals("stopped signon.badClient 400", sandbox.page.name, left);
        }
        Map<String, String> form = phoneForm();
        form.remove("code_verifier");
        exchanged(400, form);
        form = phoneForm();
        form.put("client_secret", "guess");
        exchanged(400, form);
        form = phoneForm();
        form.putAll(Map.of("client_id", "masar", "client_secret", sandbox.provider.clientSecret()));
        exchanged(400, form);
        Map<String, String> stolen = form(authorized(Map.of()));
        stolen.put("client_id", "masar-phone");
        stolen.remove("client_secret");
        exchanged(400, stolen);
    }

    @Test
    @DisplayName("signs what it says: who, for whom, until when, and the nonce that was asked")
    void idToken() throws Exception {
        SignedJWT token = SignedJWT.parse(exchanged(200, form(authorized(Map.of("nonce", "n-77")))).getString("id_token"));
        RSAKey key = JWKSet.parse(sandbox.provider.keys()).getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertTrue(token.verify(new RSASSAVerifier(key)));
        assertFalse(key.isPrivate());
        assertEquals("RS256", token.getHeader().getAlgorithm().getName());
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertEquals(sandbox.provider.issuer(), claims.getIssuer());
        assertEquals(List.of("masar"), claims.getAudience());
        assertEquals("n-77", claims.getStringClaim("nonce"));
        assertEquals(Sandbox.HIND.nationalId(), claims.getSubject());
        assertEquals(Sandbox.HIND.nationalId(), claims.getStringClaim("national_id"));
        assertEquals(Sandbox.HIND.nameAr(), claims.getStringClaim("name_ar"));
        assertEquals(Sandbox.HIND.mobile(), claims.getStringClaim("phone_number"));
        assertEquals("SAU", claims.getStringClaim("nationality"));
        assertEquals(Duration.ofMinutes(5), Duration.between(claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()));
        assertTrue(Math.abs(claims.getIssueTime().toInstant().getEpochSecond() - Outside.seconds()) <= 2);
    }

    @Test
    @DisplayName("gives each installation a key and a secret of its own")
    void ownKey() throws ParseException {
        Sandbox other = new Sandbox();
        assertNotEquals(sandbox.provider.clientSecret(), other.provider.clientSecret());
        assertNotEquals(JWKSet.parse(sandbox.provider.keys()).getKeys().get(0).getKeyID(), JWKSet.parse(other.provider.keys()).getKeys().get(0).getKeyID());
    }

    @Test
    @DisplayName("tells who somebody is to the bearer of their token for five minutes, and to nobody else")
    void userInfo() {
        sandbox.header = "Bearer " + exchanged(200, form(authorized(Map.of()))).getString("access_token");
        sandbox.get("/userinfo", Map.of());
        assertEquals(200, sandbox.status);
        assertTrue(sandbox.body.toString().contains(Sandbox.HIND.nationalId()));
        sandbox.wait(Duration.ofMinutes(5).plusSeconds(1));
        sandbox.get("/userinfo", Map.of());
        assertEquals(401, sandbox.status);
        assertFalse(sandbox.body.toString().contains(Sandbox.HIND.nationalId()));
        sandbox.header = "Bearer guess";
        sandbox.get("/userinfo", Map.of());
        assertEquals(401, sandbox.status);
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
