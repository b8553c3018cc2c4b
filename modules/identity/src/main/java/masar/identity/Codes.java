package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.identity.law.GrowingDelay;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Setting;
import masar.kernel.text.ArabicText;

/**
 * One-time codes: six digits, kept only as a slow salted hash, good once, for five minutes, for one purpose of one person;
 * limited per person and per address, with a delay that grows and outlives a restart.
 */
@ApplicationScoped
@Transactional
public class Codes {
    /** For how many minutes a code is good. */
    public static final Setting MINUTES = Setting.of("masar.codes.minutes", "5");
    /** How many codes one network address may ask for, or get wrong, in an hour before it must wait; an office shares one address. */
    public static final Setting PER_ADDRESS = Setting.of("masar.codes.per-address", "60");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final GrowingDelay SENDS = new GrowingDelay(2, Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofHours(2));
    private static final GrowingDelay WRONGS = new GrowingDelay(3, Duration.ofMinutes(1), HOUR, Duration.ofHours(24));
    private static final SecureRandom RANDOM = new SecureRandom();
    @Inject CodeBook book;
    @Inject Tallies tallies;
    @Inject CodeMessages messages;
    @Inject Audit audit;

    /** What a code proves. */
    public enum Purpose { EMAIL, STEP_UP }

    /** How it travels. */
    public enum Channel { MAIL, SMS }

    /**
     * Sends a fresh code and makes older ones of the same purpose worthless.
     *
     * @throws Refused {@code refused.code.wait} with the minutes to wait, begun ones counted, while the delay runs
     */
    @OpenToAll("the person proves themself by the code")
    public void send(String nationalId, Purpose purpose, Channel channel, String to, String language) {
        wait("refused.code.wait", once(() -> tallies.count(counted("send", nationalId, purpose, SENDS))));
        String digits = String.format("%06d", RANDOM.nextInt(1_000_000));
        book.keep(nationalId, purpose, to, SlowHash.of(digits), Duration.ofMinutes(MINUTES.number()));
        messages.send(channel, to, language, digits);
        audit.record(AuditEntry.of("code.sent").about(nationalId).because(purpose + " " + channel));
    }

    /**
     * Spends a code and says where it had been sent. Wrong, spent, expired or never sent: one and the same sentence.
     *
     * @throws Refused {@code refused.code.wrong}, or {@code refused.code.waitWrong} with the minutes to wait after too many wrong ones
     */
    @OpenToAll("the person proves themself by the code")
    public String spend(String nationalId, Purpose purpose, String typed) {
        List<Tallies.Counted> counted = counted("wrong", nationalId, purpose, WRONGS);
        wait("refused.code.waitWrong", once(() -> tallies.toWait(counted)));
        Optional<String> sentTo = book.spend(nationalId, purpose, ArabicText.compact(typed));
        if (sentTo.isEmpty()) {
            once(() -> tallies.count(counted));
            audit.recordAlways(AuditEntry.of("code.wrong").about(nationalId).because(purpose.name()));
            throw Refused.field("code", "refused.code.wrong");
        }
        tallies.forgive(counted.get(0).who());
        audit.record(AuditEntry.of("code.spent").about(nationalId).because(purpose.name()));
        return sentTo.get();
    }

    /** Where the newest code that is still good was sent; empty when there is none. */
    @OpenToAll("asked within the module, for the person themself")
    Optional<String> sentTo(String nationalId, Purpose purpose) {
        return book.sentTo(nationalId, purpose);
    }

    private static List<Tallies.Counted> counted(String what, String nationalId, Purpose purpose, GrowingDelay delay) {
        List<Tallies.Counted> all = new ArrayList<>();
        all.add(new Tallies.Counted(what + ":" + purpose + ":" + nationalId, delay));
        String address = Acting.now().address();
        if (!address.isEmpty()) {
            all.add(new Tallies.Counted(what + ":" + address, new GrowingDelay(PER_ADDRESS.number(), Duration.ofSeconds(10), HOUR, HOUR)));
        }
        return all;
    }

    private static void wait(String key, Duration pause) {
        if (!pause.isZero()) {
            throw new Refused(key, Math.max(1, pause.plusSeconds(59).toMinutes()));
        }
    }

    // Two first acts at the same moment both try to open the tally; the second finds it there when it tries again.
    private static Duration once(java.util.function.Supplier<Duration> count) {
        try {
            return count.get();
        } catch (PersistenceException e) {
            return count.get();
        }
    }
}
