package masar.demo.pension;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;

/** How the played pension body signs, reads and sends; written from the message format alone, as the real one would be. */
final class Wire {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    private Wire() {
    }

    static Optional<String> open(String sealed, String secret) {
        try {
            JWSObject signed = JWSObject.parse(sealed);
            boolean good = new JOSEObjectType("masar-pension-message+json").equals(signed.getHeader().getType())
                    && signed.verify(new MACVerifier(secret.getBytes(StandardCharsets.UTF_8)));
            return good ? Optional.of(signed.getPayload().toString()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notSigned) {
            return Optional.empty();
        }
    }

    static String seal(String json, String secret) {
        try {
            JWSObject signed = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("masar-pension-answer+json")).build(), new Payload(json));
            signed.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static int post(String address, String sealed) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20)).header("Content-Type", "application/jose")
                .POST(HttpRequest.BodyPublishers.ofString(sealed)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
