package masar.requests.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** Keys of the curve P-256 as they go over the wire: a public one is 65 bytes, a private one 32. */
final class P256 {
    private static final int HALF = 32;
    private static final byte PLAIN = 4;
    private static final ECParameterSpec CURVE = curve();

    private P256() {
    }

    private static ECParameterSpec curve() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no P-256", e);
        }
    }

    static KeyPair draw() throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(CURVE);
        return pairs.generateKeyPair();
    }

    /** A public key; refuses what is no point of the curve. */
    static ECPublicKey publicKey(byte[] wire) throws GeneralSecurityException {
        if (wire.length != 1 + 2 * HALF || wire[0] != PLAIN) {
            throw new GeneralSecurityException("not a public key of P-256");
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(wire, 1, 1 + HALF));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(wire, 1 + HALF, wire.length));
        BigInteger p = ((ECFieldFp) CURVE.getCurve().getField()).getP();
        BigInteger right = x.pow(3).add(CURVE.getCurve().getA().multiply(x)).add(CURVE.getCurve().getB()).mod(p);
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.modPow(BigInteger.TWO, p).equals(right)) {
            throw new GeneralSecurityException("not a point of P-256");
        }
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
    }

    static ECPrivateKey privateKey(byte[] wire) throws GeneralSecurityException {
        return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(new BigInteger(1, wire), CURVE));
    }

    static byte[] wire(ECPublicKey key) {
        byte[] wire = new byte[1 + 2 * HALF];
        wire[0] = PLAIN;
        put(key.getW().getAffineX(), wire, 1);
        put(key.getW().getAffineY(), wire, 1 + HALF);
        return wire;
    }

    static byte[] wire(ECPrivateKey key) {
        byte[] wire = new byte[HALF];
        put(key.getS(), wire, 0);
        return wire;
    }

    private static void put(BigInteger number, byte[] wire, int from) {
        byte[] bytes = number.toByteArray();
        int length = Math.min(bytes.length, HALF);
        System.arraycopy(bytes, bytes.length - length, wire, from + HALF - length, length);
    }

    /** As text, the way browsers and settings write it. */
    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes of such a text, with padding or without. */
    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text.strip().replaceAll("=+$", ""));
    }
}
