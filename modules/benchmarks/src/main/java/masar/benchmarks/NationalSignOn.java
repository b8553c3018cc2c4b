package masar.benchmarks;

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
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands where the national sign-on stands, so that the product runs as operators run it and any number of people can come in. It
 * believes whoever says who they are: its codes are made by {@link #code}, without a page in between.
 */
final class NationalSignOn implements AutoCloseable {
    private static final long SECONDS = 300;
    private final int port;
    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Coming> coming = new ConcurrentHashMap<>();

    /** Somebody between the two halves of a sign-in. */
    private record Coming(Person.Known who, String nonce) {
    }

    NationalSignOn(int port) throws IOException, JOSEException {
        this.port = port;
        key = new RSAKeyGenerator(2048).keyID("bench").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work, "sign-on");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.createContext("/userinfo", this::userInfo);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    /** What the product must be told of it. */
    List<String> settings() {
        return List.of("-Dmasar.signon.issuer=" + issuer(), "-Dmasar.signon.client-id=masar", "-Dmasar.signon.client-secret=bench");
    }

    /** The code that this person would bring back. */
    String code(Person.Known who, String nonce) {
        String code = Long.toString(System.nanoTime(), 36) + "-" + who.nationalId();
        coming.put(code, new Coming(who, nonce));
        return code;
    }

    /** An access token for the API, as a program of this person's would have it. */
    String apiToken(Person.Known who) {
        return signed(new JOSEObjectType("at+jwt"), claims(who).audience("masar-api"));
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","userinfo_endpoint":"%1$s/userinfo",
                "jwks_uri":"%1$s/jwks","response_types_supported":["code"],"subject_types_supported":["public"],"scopes_supported":["openid","profile"],
                "id_token_signing_alg_values_supported":["RS256"],"token_endpoint_auth_methods_supported":["client_secret_post"]}"""
                .formatted(issuer());
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = "?" + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String code = Person.parameters("http://x/" + form).get("code");
        Coming one = coming.get(code);
        if (one == null) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(exchange, 200, "{\"access_token\":\"" + code + "\",\"token_type\":\"Bearer\",\"expires_in\":" + SECONDS + ",\"id_token\":\""
                    + idToken(one) + "\"}");
        }
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        Coming one = coming.remove(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")).replace("Bearer ", ""));
        answer(exchange, one == null ? 401 : 200, one == null ? "{}" : "{\"sub\":\"" + one.who().nationalId() + "\"}");
    }

    private String idToken(Coming one) {
        return signed(JOSEObjectType.JWT, claims(one.who()).audience("masar").claim("nonce", one.nonce()));
    }

    private JWTClaimsSet.Builder claims(Person.Known who) {
        long now = System.currentTimeMillis();
        return new JWTClaimsSet.Builder().issuer(issuer()).issueTime(new Date(now)).expirationTime(new Date(now + SECONDS * 1000)).subject(who.nationalId())
                .claim("national_id", who.nationalId()).claim("name_ar", who.nameAr()).claim("name_en", who.nameEn())
                .claim("nationality", "SAU").claim("phone_number", "+966500000000");
    }

    private String signed(JOSEObjectType type, JWTClaimsSet.Builder claims) {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(type).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
