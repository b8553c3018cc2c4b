package masar.requests.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The browser's side: reads what was sealed for it. */
record Opening(byte[] key, ECPrivateKey privateKey, byte[] secret) {
    static Opening draw() throws GeneralSecurityException {
        KeyPair pair = P256.draw();
        return new Opening(P256.wire((ECPublicKey) pair.getPublic()), (ECPrivateKey) pair.getPrivate(), Arrays.copyOf(P256.wire((ECPrivateKey) P256.draw().getPrivate()), 16));
    }

    String read(byte[] body) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(body, 16);
        byte[] theirs = Arrays.copyOfRange(body, 21, 21 + body[20]);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(privateKey);
        agreement.doPhase(P256.publicKey(theirs), true);
        byte[][] keys = Sealed.keys(agreement.generateSecret(), secret, key, theirs, salt);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(keys[0], "AES"), new GCMParameterSpec(128, keys[1]));
        byte[] padded = cipher.doFinal(body, 21 + body[20], body.length - 21 - body[20]);
        if (padded[padded.length - 1] != 2) {
            throw new GeneralSecurityException("not the last record");
        }
        return new String(padded, 0, padded.length - 1, StandardCharsets.UTF_8);
    }
}
