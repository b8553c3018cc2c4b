package masar.retirement;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;

/** Signs what goes to the pension body and opens what comes from it: compact JWS, HS256 alone, each way with a type of its own so that neither can be sent back as the other. */
final class PensionSeal {
    /** Type of what we say. */
    static final String MESSAGE = "masar-pension-message+json";
    /** Type of what we are told. */
    static final String ANSWER = "masar-pension-answer+json";

    private PensionSeal() {
    }

    static String seal(String type, String json, String secret) {
        try {
            JWSObject signed = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType(type)).build(), new Payload(json));
            signed.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with masar.pension.secret", e);
        }
    }

    /** What was signed; empty when it is not of this type, or not signed with this secret. */
    static Optional<String> open(String type, String sealed, String secret) {
        try {
            JWSObject signed = JWSObject.parse(sealed);
            boolean ours = JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm()) && new JOSEObjectType(type).equals(signed.getHeader().getType())
                    && signed.verify(new MACVerifier(secret.getBytes(StandardCharsets.UTF_8)));
            return ours ? Optional.of(signed.getPayload().toString()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notSigned) {
            return Optional.empty();
        }
    }
}
