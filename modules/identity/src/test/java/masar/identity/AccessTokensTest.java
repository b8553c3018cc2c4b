package masar.identity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("An access token")
class AccessTokensTest {
    private static final String ID = "1000000008";
    private Issuer issuer;
    private AccessTokens tokens;

    @BeforeEach
    void open() {
        issuer = new Issuer();
        tokens = of(issuer.address());
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    private static AccessTokens of(String issuer) {
        return new AccessTokens() {
            @Override
            String issuer() {
                return issuer;
            }
        };
    }

    private void wrong(String token) {
        assertFalse(assertThrows(TokenRefused.class, () -> tokens.read(token)).isUnknown());
    }

    private void wrong(Consumer<Map<String, Object>> but) {
        wrong(issuer.token(ID, but));
    }

    @Test
    @DisplayName("of the sign-on says whom it is about")
    void good() throws TokenRefused {
        Claims claims = tokens.read(issuer.token(ID));
        assertEquals(ID, claims.nationalId());
        assertEquals("هند", claims.nameAr());
        assertFalse(claims.foreign());
    }

    @Test
    @DisplayName("is taken with one audience among several, without a type in its head, and with Keycloak's word for its kind")
    void alsoGood() throws TokenRefused {
        tokens.read(issuer.token(ID, c -> c.put("aud", List.of("account", "masar-api"))));
        for (String type : List.of("", "JWT", "at+jwt", "application/at+jwt")) {
            tokens.read(Issuer.sign(issuer.key, Issuer.header(issuer.key.getKeyID(), type), Issuer.claims(issuer.address(), ID)));
        }
        tokens.read(issuer.token(ID, c -> c.put("typ", "Bearer")));
    }

    @Test
    @DisplayName("of another issuer, for another audience, or about nobody is refused")
    void claims() {
        List<Consumer<Map<String, Object>>> wrong = List.of(c -> c.put("iss", "https://elsewhere.example"), c -> c.remove("iss"),
                c -> c.put("aud", "masar"), c -> c.put("aud", List.of("account")), c -> c.remove("aud"), c -> c.remove("sub"));
        assertAll(wrong.stream().map(but -> () -> wrong(but)));
    }

    @Test
    @DisplayName("that has expired or does not count yet is refused, clocks differing by half a minute at most")
    void times() throws TokenRefused {
        long now = java.time.Instant.now().getEpochSecond();
        tokens.read(issuer.token(ID, c -> c.put("exp", now - 20)));
        tokens.read(issuer.token(ID, c -> c.put("nbf", now + 20)));
        wrong(c -> c.put("exp", now - 40));
        wrong(c -> c.put("nbf", now + 45));
        wrong(c -> c.remove("exp"));
    }

    @Test
    @DisplayName("of another kind is refused: of a sign-in, of a refresh, of a sign-out, or bound to its sender's key")
    void kinds() {
        List<Executable> all = new ArrayList<>();
        for (Map.Entry<String, Object> other : new LinkedHashMap<String, Object>(Map.of("typ", "ID", "at_hash", "x", "c_hash", "x",
                "events", Map.of("x", "y"), "cnf", Map.of("jkt", "x"))).entrySet()) {
            all.add(() -> wrong(c -> c.put(other.getKey(), other.getValue())));
        }
        all.add(() -> wrong(c -> c.put("typ", "Refresh")));
        Map<String, Object> signIn = Issuer.claims(issuer.address(), ID);
        signIn.put("nonce", "n-1");
        all.add(() -> wrong(Issuer.sign(issuer.key, Issuer.header(issuer.key.getKeyID(), "JWT"), signIn)));
        all.add(() -> wrong(Issuer.sign(issuer.key, Issuer.header(issuer.key.getKeyID(), "logout+jwt"), Issuer.claims(issuer.address(), ID))));
        assertAll(all);
    }

    @Test
    @DisplayName("with another signature is refused: changed, by another key under the same name, by a key it brings itself, by none at all")
    void signatures() throws JOSEException {
        String good = issuer.token(ID);
        String[] parts = good.split("\\.");
        String other = issuer.token("1000000016").split("\\.")[1];
        wrong(parts[0] + "." + other + "." + parts[2]);
        wrong(parts[0] + "." + parts[1] + ".");
        Map<String, Object> claims = Issuer.claims(issuer.address(), ID);
        RSAKey stranger = Issuer.key("first");
        wrong(Issuer.sign(stranger, Issuer.header("first", "at+jwt"), claims));
        wrong(Issuer.sign(stranger, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stranger").jwk(stranger.toPublicJWK())
                .jwkURL(java.net.URI.create(issuer.address() + "/keys")).build(), claims));
        wrong(Issuer.sign(issuer.key, new JWSHeader.Builder(JWSAlgorithm.RS256).build(), claims));
        JWTClaimsSet.Builder plain = new JWTClaimsSet.Builder();
        claims.forEach(plain::claim);
        wrong(new PlainJWT(plain.build()).serialize());
        SignedJWT shared = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), plain.build());
        shared.sign(new MACSigner(issuer.key.toPublicJWK().toRSAPublicKey().getEncoded()));
        wrong(shared.serialize());
    }

    @Test
    @DisplayName("that is no token is refused")
    void rubbish() {
        for (String text : List.of("", ".", "..", "a.b.c", "opaque", "x".repeat(20_000), "é.é.é", "e30.e30.e30")) {
            wrong(text);
        }
    }

    @Test
    @DisplayName("with a key not seen before has the keys fetched anew, but not by every forger")
    void rotation() throws TokenRefused {
        tokens.read(issuer.token(ID));
        tokens.read(issuer.token(ID));
        assertEquals(1, issuer.fetches.get(), "kept");
        String old = issuer.token(ID);
        issuer.key = Issuer.key("second");
        tokens.read(issuer.token(ID));
        assertEquals(2, issuer.fetches.get());
        wrong(old);
        for (int i = 0; i < 20; i++) {
            wrong(Issuer.sign(issuer.key, Issuer.header("forged-" + i, "at+jwt"), Issuer.claims(issuer.address(), ID)));
        }
        assertTrue(issuer.fetches.get() <= 3, () -> issuer.fetches + " fetches");
        tokens.read(issuer.token(ID));
    }

    @Test
    @DisplayName("cannot be told right or wrong while the provider is down or is another than it should be; keys seen go on")
    void down() throws TokenRefused {
        String token = issuer.token(ID);
        tokens.read(token);
        issuer.close();
        tokens.read(token);
        AccessTokens late = of(issuer.address());
        assertTrue(assertThrows(TokenRefused.class, () -> late.read(token)).isUnknown());
        long begun = System.nanoTime();
        assertTrue(assertThrows(TokenRefused.class, () -> late.read(token)).isUnknown());
        assertTrue(System.nanoTime() - begun < 1_000_000_000L, "the second is told at once");
        assertTrue(assertThrows(TokenRefused.class, () -> of("").read(token)).isUnknown());
        try (Issuer impostor = new Issuer()) {
            impostor.says = "https://elsewhere.example";
            assertTrue(assertThrows(TokenRefused.class, () -> of(impostor.address()).read(impostor.token(ID))).isUnknown());
        }
    }
}
