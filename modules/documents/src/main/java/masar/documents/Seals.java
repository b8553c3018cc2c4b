package masar.documents;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import masar.kernel.storage.ContentStore;

/**
 * The seal: the first eight signs of a keyed hash over what the paper says and who it is about. Whoever changes the row of a paper
 * without the key is found out when somebody verifies it. The key of the seal follows from the one that signs.
 */
final class Seals {
    private static final int SIGNS = 8;

    private Seals() {
    }

    static String of(PaperRow row, String serial, PaperCode code, Instant issued, Keys.Key key) {
        String said = String.join("\n", serial, code.signs(), issued.toString(), row.kind, row.subjectId, row.agency, row.languages, row.asOf.toString(), row.shown);
        try {
            byte[] secret = ContentStore.sha256().digest(concat("masar seal ", key.secret().getEncoded()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] hash = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
            StringBuilder signs = new StringBuilder();
            for (int i = 0; i < SIGNS; i++) {
                signs.append(PaperCode.ALPHABET.charAt((hash[i] & 0xFF) % PaperCode.ALPHABET.length()));
            }
            return signs.insert(SIGNS / 2, '-').toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which key it was: the hash of its certificate. */
    static String print(Keys.Key key) {
        return print(key.chain().get(0));
    }

    /** Fingerprint of a certificate. */
    static String print(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(ContentStore.sha256().digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concat(String first, byte[] second) {
        byte[] all = java.util.Arrays.copyOf(first.getBytes(StandardCharsets.UTF_8), first.length() + second.length);
        System.arraycopy(second, 0, all, first.length(), second.length);
        return all;
    }
}
