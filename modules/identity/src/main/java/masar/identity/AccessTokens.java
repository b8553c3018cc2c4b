package masar.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import masar.kernel.OpenToAll;

/**
 * Reads access tokens (JWT) of the provider that also signs people in. What is refused: another signature, algorithm, key, issuer or
 * audience; what has expired or does not count yet; tokens bound to a key of their sender, whose proof nobody checks here; and
 * tokens of another kind, such as the identity token of a sign-in, as far as they can be told.
 */
@ApplicationScoped
@OpenToAll("asked by the door before anybody is known")
class AccessTokens {
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256,
            JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);
    private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");
    private static final JOSEObjectType ACCESS_WRITTEN_OUT = new JOSEObjectType("application/at+jwt");
    /** What only tokens of other kinds carry: identity tokens their hashes, sign-out tokens their events, bound tokens their key. */
    private static final Set<String> FOREIGN = Set.of("at_hash", "c_hash", "s_hash", "events", "cnf");
    private static final int SKEW_SECONDS = 30;
    private static final long PAUSE_NANOS = 5_000_000_000L;
    private static final int LONGEST = 16_000;
    /** Asked for late: where no server is, there is none. */
    @Inject Instance<SignOn> signOn;
    private String issuer = "";
    private DefaultJWTProcessor<SecurityContext> checks;
    private long failedAt;
    private boolean failed;

    /** Whom this token is about. */
    public Claims read(String token) throws TokenRefused {
        if (token.length() > LONGEST) {
            throw TokenRefused.wrong("too long", null);
        }
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            if (jwt.getHeader().getKeyID() == null || !ALGORITHMS.contains(jwt.getHeader().getAlgorithm())) {
                throw TokenRefused.wrong("no key is named, or its kind is none of ours", null);
            }
            JWTClaimsSet claims = checks().process(jwt, null);
            mustBeAccess(jwt, claims.getClaims());
            return Claims.read(claims.getClaims(), JsonValue.EMPTY_JSON_OBJECT);
        } catch (KeySourceException e) {
            throw TokenRefused.unknown("the provider gives no keys", e);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            throw TokenRefused.wrong(e.getMessage(), e);
        }
    }

    private static void mustBeAccess(SignedJWT jwt, Map<String, Object> claims) throws TokenRefused {
        boolean says = ACCESS.equals(jwt.getHeader().getType()) || ACCESS_WRITTEN_OUT.equals(jwt.getHeader().getType());
        Object kind = claims.getOrDefault("typ", "Bearer");
        if (!"Bearer".equalsIgnoreCase(String.valueOf(kind)) || claims.keySet().stream().anyMatch(FOREIGN::contains)
                || !says && claims.containsKey("nonce")) {
            throw TokenRefused.wrong("this is no plain access token", null);
        }
    }

    // One at a time: while the provider does not answer, one caller waits for it and the others are told at once.
    private synchronized DefaultJWTProcessor<SecurityContext> checks() throws TokenRefused {
        String now = issuer();
        if (now.isEmpty()) {
            throw TokenRefused.unknown("there is no provider", null);
        }
        if (checks == null || !issuer.equals(now)) {
            if (failed && System.nanoTime() - failedAt < PAUSE_NANOS) {
                throw TokenRefused.unknown("the provider did not answer a moment ago", null);
            }
            try {
                checks = checks(now, ProviderKeys.of(now, SignOn.TIMEOUT.number()));
                issuer = now;
                failed = false;
            } catch (IOException e) {
                failed = true;
                failedAt = System.nanoTime();
                throw TokenRefused.unknown("the provider at " + now + " does not answer", e);
            }
        }
        return checks;
    }

    /** The issuer whose tokens count. */
    String issuer() {
        return signOn.get().getIssuer();
    }

    private static DefaultJWTProcessor<SecurityContext> checks(String issuer, ProviderKeys keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(ACCESS, ACCESS_WRITTEN_OUT, JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(SignOn.audience(),
                new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp", "iat"));
        claims.setMaxClockSkew(SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
        return processor;
    }
}
