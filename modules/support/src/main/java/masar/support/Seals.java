package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Setting;
import masar.kernel.storage.ContentStore;
import masar.kernel.text.ArabicText;

/**
 * Seals that say when a form was given out and to whom, and the codes of follow-up links. Both are made from one key, so that nothing of
 * a form that was given out is kept, and no code is.
 */
@ApplicationScoped
@OpenToAll("asked within the module")
class Seals {
    /** So many seconds a person needs at least to write a message. */
    static final Setting LEAST_SECONDS = Setting.of("masar.contact.least-seconds", "2");
    /** For so many hours a form may lie open. */
    static final Setting MOST_HOURS = Setting.of("masar.contact.open-hours", "12");
    /** No I, L, O, U: nobody mistakes one for another when it is read aloud. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 24;
    @Inject SealKeys keys;
    @Inject CivilClock clock;
    private volatile String key = "";

    /** A seal for a form that is given out now to this person; empty for a stranger. */
    String seal(String nationalId) {
        long now = clock.now().getEpochSecond();
        return now + "." + HexFormat.of().formatHex(mac("form:" + now + ":" + nationalId));
    }

    /** Whether a seal is ours, this person's, and not too old. */
    boolean isGood(String seal, String nationalId) {
        if (!seal.matches("\\d{1,12}\\.[0-9a-f]{64}")) {
            return false;
        }
        String at = seal.substring(0, seal.indexOf('.'));
        byte[] sent = HexFormat.of().parseHex(seal.substring(at.length() + 1));
        Duration age = age(at);
        return MessageDigest.isEqual(sent, mac("form:" + at + ":" + nationalId)) && !age.isNegative() && age.toHours() < MOST_HOURS.number();
    }

    /** Refuses a seal that is not good, and a form that was sent faster than anybody writes. */
    void check(String seal, String nationalId) {
        if (!isGood(seal, nationalId)) {
            throw new Refused("contact.refused.seal");
        }
        if (age(seal.substring(0, seal.indexOf('.'))).toSeconds() < LEAST_SECONDS.number()) {
            throw new Refused("contact.refused.fast");
        }
    }

    private Duration age(String epochSecond) {
        return Duration.between(Instant.ofEpochSecond(Long.parseLong(epochSecond)), clock.now());
    }

    /** The code of the follow-up link of this number: 120 bits that nobody guesses. */
    String code(String number) {
        byte[] mac = mac("follow:" + number);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(mac[i] & 31));
            if (i % 6 == 5 && i < CODE_LENGTH - 1) {
                code.append('-');
            }
        }
        return code.toString();
    }

    /** What is kept of a code, typed as people type it. */
    static String hash(String code) {
        String plain = ArabicText.latinDigits(ArabicText.withoutMarks(code)).toUpperCase(Locale.ROOT).replaceAll("[\\s\\-]", "");
        return ContentStore.sha256(plain);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String key() {
        if (key.isEmpty()) {
            key = keys.drawn().orElseGet(this::draw);
        }
        return key;
    }

    private String draw() {
        try {
            return keys.draw();
        } catch (PersistenceException | jakarta.transaction.TransactionalException another) {
            return keys.drawn().orElseThrow(() -> another);
        }
    }
}
