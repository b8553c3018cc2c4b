package masar.identity;

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
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A provider of these tests: discovery and keys over HTTP, tokens made by hand, keys that change. */
final class Issuer implements AutoCloseable {
    private final HttpServer server;
    final AtomicInteger fetches = new AtomicInteger();
    RSAKey key = key("first");
    String says;

    Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        says = address();
        answer("/.well-known/openid-configuration", () -> "{\"issuer\":\"" + says + "\",\"jwks_uri\":\"" + address() + "/keys\"}");
        answer("/keys", () -> {
            fetches.incrementAndGet();
            return new JWKSet(key.toPublicJWK()).toString();
        });
        server.start();
    }

    private void answer(String path, Supplier<String> body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    String address() {
        return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims of a good access token; null values take a claim away. */
    static Map<String, Object> claims(String issuer, String nationalId) {
        long now = Instant.now().getEpochSecond();
        return new LinkedHashMap<>(Map.of("iss", issuer, "sub", "u-1", "aud", "masar-api", "iat", now, "exp", now + 300, "national_id", nationalId,
                "name_ar", "هند", "nationality", "SAU"));
    }

    String token(String nationalId, Consumer<Map<String, Object>> but) {
        Map<String, Object> claims = claims(address(), nationalId);
        but.accept(claims);
        return sign(key, header(key.getKeyID(), "at+jwt"), claims);
    }

    String token(String nationalId) {
        return token(nationalId, claims -> { });
    }

    static JWSHeader header(String keyId, String type) {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId);
        return (type.isEmpty() ? header : header.type(new JOSEObjectType(type))).build();
    }

    static String sign(RSAKey key, JWSHeader header, Map<String, Object> claims) {
        JWTClaimsSet.Builder all = new JWTClaimsSet.Builder();
        claims.forEach(all::claim);
        SignedJWT token = new SignedJWT(header, all.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
