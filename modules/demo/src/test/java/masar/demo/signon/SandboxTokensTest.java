package masar.demo.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tokens of the sandbox of the national sign-on")
class SandboxTokensTest extends AtSandbox {
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
}
