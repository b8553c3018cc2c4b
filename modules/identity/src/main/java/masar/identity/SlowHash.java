package masar.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A salted hash that takes its time, so that a stolen table of six-digit codes cannot be read back while they are good. */
record SlowHash(String salt, String hash) {
    private static final int ROUNDS = 120_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SlowHash of(String secret) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String text = Base64.getEncoder().encodeToString(salt);
        return new SlowHash(text, derive(secret, text));
    }

    boolean matches(String secret) {
        // Compared in constant time.
        return MessageDigest.isEqual(derive(secret, salt).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static String derive(String secret, String salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), Base64.getDecoder().decode(salt), ROUNDS, BITS);
            return Base64.getEncoder().encodeToString(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks PBKDF2WithHmacSHA256, which every JDK must have", e);
        }
    }
}
