package masar.requests.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only one browser can read: RFC 8291 over RFC 8188's {@code aes128gcm}, one record. The push service between sees a length. Written
 * here with the JDK's own cryptography: the libraries for it have not been kept, and bring a second one along.
 */
final class Sealed {
    private static final int RECORD = 4096;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private Sealed() {
    }

    /**
     * Seals a text for a browser.
     *
     * @param text    what to say
     * @param browser the browser's public key
     * @param auth    the browser's secret, 16 bytes
     */
    static byte[] of(byte[] text, byte[] browser, byte[] auth) throws GeneralSecurityException {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return of(text, browser, auth, P256.draw(), salt);
    }

    static byte[] of(byte[] text, byte[] browser, byte[] auth, KeyPair once, byte[] salt) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(once.getPrivate());
        agreement.doPhase(P256.publicKey(browser), true);
        byte[] ours = P256.wire((ECPublicKey) once.getPublic());
        byte[][] keys = keys(agreement.generateSecret(), auth, browser, ours, salt);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(keys[0], "AES"), new GCMParameterSpec(TAG_BITS, keys[1]));
        byte[] record = Arrays.copyOf(text, text.length + 1);
        record[text.length] = LAST_RECORD;
        byte[] sealed = cipher.doFinal(record);
        return ByteBuffer.allocate(salt.length + 4 + 1 + ours.length + sealed.length).put(salt).putInt(RECORD).put((byte) ours.length).put(ours).put(sealed).array();
    }

    /** Key and nonce of the content, from what both sides share. */
    static byte[][] keys(byte[] shared, byte[] auth, byte[] browser, byte[] ours, byte[] salt) throws GeneralSecurityException {
        byte[] info = ByteBuffer.allocate(14 + browser.length + ours.length).put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII)).put(browser).put(ours).array();
        byte[] first = expand(mac(auth, shared), info, 32);
        byte[] second = mac(salt, first);
        return new byte[][] {expand(second, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16),
            expand(second, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12)};
    }

    private static byte[] expand(byte[] key, byte[] info, int length) throws GeneralSecurityException {
        byte[] one = Arrays.copyOf(info, info.length + 1);
        one[info.length] = 1;
        return Arrays.copyOf(mac(key, one), length);
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }
}
