package masar.requests.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is sealed for a browser")
class SealedTest {
    /** The worked example of RFC 8291, appendix A. */
    private static final String TEXT = "When I grow up, I want to be a watermelon";
    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String BROWSER = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String BROWSER_PRIVATE = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";
    private static final String OURS = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String OURS_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
    private static final String BODY = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuw"
            + "XPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

    @Test
    @DisplayName("is to the byte what RFC 8291 works out in its appendix A")
    void example() throws GeneralSecurityException {
        KeyPair ours = new KeyPair(P256.publicKey(P256.bytes(OURS)), P256.privateKey(P256.bytes(OURS_PRIVATE)));
        assertEquals(BODY, P256.text(Sealed.of(TEXT.getBytes(StandardCharsets.UTF_8), P256.bytes(BROWSER), P256.bytes(AUTH), ours, P256.bytes(SALT))));
        assertEquals(TEXT, new Opening(P256.bytes(BROWSER), P256.privateKey(P256.bytes(BROWSER_PRIVATE)), P256.bytes(AUTH)).read(P256.bytes(BODY)));
    }

    @Test
    @DisplayName("is another one each time, and only that browser reads it")
    void fresh() throws GeneralSecurityException {
        Opening browser = Opening.draw();
        byte[] one = Sealed.of("خبر".getBytes(StandardCharsets.UTF_8), browser.key(), browser.secret());
        byte[] two = Sealed.of("خبر".getBytes(StandardCharsets.UTF_8), browser.key(), browser.secret());
        assertEquals("خبر", browser.read(one));
        assertEquals("خبر", browser.read(two));
        assertEquals(false, Arrays.equals(one, two));
        assertThrows(GeneralSecurityException.class, () -> Opening.draw().read(one));
    }

    @Test
    @DisplayName("is for a point of the curve alone")
    void point() throws GeneralSecurityException {
        byte[] key = P256.wire((ECPublicKey) P256.draw().getPublic());
        key[64] ^= 1;
        assertThrows(GeneralSecurityException.class, () -> P256.publicKey(key));
        assertThrows(GeneralSecurityException.class, () -> P256.publicKey(new byte[65]));
        assertThrows(GeneralSecurityException.class, () -> P256.publicKey(new byte[3]));
    }
}
