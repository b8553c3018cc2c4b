package masar.demo.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import masar.demo.DemoStart;
import masar.demo.Person;
import masar.identity.SignOn;
import masar.identity.SignOnProvider;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** The sandbox as OpenID knows it: discovery, keys, tokens. The key is made at each start and never leaves the process. */
@ApplicationScoped
@OpenToAll("plays an outside system, and only while the demo is on")
public class Provider implements SignOnProvider {
    /** The password of everybody in the demo. */
    public static final Setting PASSWORD = Setting.of("masar.demo.password", "masar-1448");
    static final String PATH = "/demo/sign-on";
    private static final String CLIENT = "masar";
    /** A program without a secret, to try the API with: it must prove itself with PKCE, and its code is shown to be copied. */
    static final String PHONE = "masar-phone";
    /** Where the code of that program is shown, below {@link #PATH}. */
    static final String SHOWN = "/shown";
    private static final long TOKEN_SECONDS = 300;

    private final RSAKey key = newKey();
    private final String secret = Tickets.random();
    private final Tickets tickets;
    private final Supplier<List<Person>> people;

    /** For the container, which makes a stand-in of it. */
    protected Provider() {
        this(new Tickets(), List::of);
    }

    @Inject
    Provider(DemoStart demo) {
        this(new Tickets(), demo::cast);
    }

    /** With people of its own, for tests. */
    Provider(Tickets tickets, Supplier<List<Person>> people) {
        this.tickets = tickets;
        this.people = people;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(Tickets.random()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean on() {
        return DemoStart.ON.yes();
    }

    @Override
    public String issuer() {
        return SignOn.baseUrl() + PATH;
    }

    @Override
    public String clientId() {
        return CLIENT;
    }

    @Override
    public String clientSecret() {
        return secret;
    }

    /** The discovery document. */
    Map<String, Object> discovery() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("issuer", issuer());
        all.put("authorization_endpoint", issuer() + "/authorize");
        all.put("token_endpoint", issuer() + "/token");
        all.put("userinfo_endpoint", issuer() + "/userinfo");
        all.put("jwks_uri", issuer() + "/jwks");
        all.put("end_session_endpoint", issuer() + "/end-session");
        all.put("response_types_supported", List.of("code"));
        all.put("subject_types_supported", List.of("public"));
        all.put("id_token_signing_alg_values_supported", List.of("RS256"));
        all.put("scopes_supported", List.of("openid", "profile"));
        all.put("code_challenge_methods_supported", List.of("S256"));
        all.put("token_endpoint_auth_methods_supported", List.of("client_secret_post", "client_secret_basic", "none"));
        all.put("claims_supported", List.of("sub", "national_id", "name_ar", "name_en", "nationality", "phone_number"));
        return all;
    }

    /** The public half of the key. */
    String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    Tickets tickets() {
        return tickets;
    }

    /** The person with this user name and password. */
    Optional<Person> person(String userName, String password) {
        return people.get().stream().filter(p -> p.userName().equals(userName)).filter(p -> PASSWORD.text().equals(password)).findFirst();
    }

    /** Whether an authorization request is one of ours. */
    boolean knows(Map<String, String> asked) {
        boolean house = CLIENT.equals(asked.get("client_id")) && (SignOn.baseUrl() + "/callback").equals(asked.get("redirect_uri"));
        boolean phone = PHONE.equals(asked.get("client_id")) && (issuer() + SHOWN).equals(asked.get("redirect_uri"))
                && "S256".equals(asked.get("code_challenge_method")) && !asked.getOrDefault("code_challenge", "").isEmpty();
        return (house || phone) && "code".equals(asked.get("response_type"));
    }

    /** The answer of the token endpoint, or nothing when client, code, address or verifier do not fit. */
    Optional<Map<String, Object>> exchange(String client, String clientSecret, Map<String, String> form) {
        boolean known = CLIENT.equals(client) && secret.equals(clientSecret) || PHONE.equals(client) && clientSecret.isEmpty();
        if (!known || !"authorization_code".equals(form.get("grant_type"))) {
            return Optional.empty();
        }
        return tickets.redeem(form.getOrDefault("code", "")).filter(g -> client.equals(g.asked().get("client_id")))
                .filter(g -> g.asked().get("redirect_uri").equals(form.get("redirect_uri")))
                .filter(g -> verifies(g.asked().getOrDefault("code_challenge", ""), form.getOrDefault("code_verifier", "")))
                .map(g -> Map.of("access_token", accessToken(client, g.person()), "token_type", "Bearer", "expires_in", TOKEN_SECONDS,
                        "scope", "openid profile", "id_token", idToken(client, g)));
    }

    // The pages' own token only opens /userinfo; the one for the API is signed and says for whom it is.
    private String accessToken(String client, Person person) {
        if (client.equals(CLIENT)) {
            return tickets.token(person);
        }
        return sign("at+jwt", person, Map.of("aud", SignOn.audience(), "client_id", client, "scope", "openid profile", "jti", Tickets.random()));
    }

    private static boolean verifies(String challenge, String verifier) {
        return challenge.isEmpty() || challenge.equals(Tickets.hash(verifier));
    }

    private String idToken(String client, Tickets.Granted granted) {
        Map<String, Object> more = new LinkedHashMap<>(Map.of("aud", client));
        more.put("nonce", granted.asked().get("nonce"));
        return sign("JWT", granted.person(), more);
    }

    private String sign(String type, Person person, Map<String, Object> more) {
        long now = Outside.seconds();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer()).claim("iat", now).claim("exp", now + TOKEN_SECONDS);
        claims(person).forEach(claims::claim);
        more.forEach(claims::claim);
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(new JOSEObjectType(type)).build(),
                claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** What is said of a person. */
    static Map<String, Object> claims(Person person) {
        return Map.of("sub", person.nationalId(), "preferred_username", person.nationalId(), "national_id", person.nationalId(),
                "name_ar", person.nameAr(), "name_en", person.nameEn(), "nationality", person.saudi() ? "SAU" : "JOR",
                "phone_number", person.mobile());
    }
}
