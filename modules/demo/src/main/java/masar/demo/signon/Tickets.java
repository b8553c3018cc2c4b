package masar.demo.signon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import masar.demo.Person;

/** What the provider remembers between two requests of one sign-in: in memory, for minutes, and each thing good once. */
final class Tickets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRIES = 5;
    private static final int TRIES_OF_ADDRESS = 50;
    private static final int MOST = 10_000;
    private static final String USER = "user ";
    private static final String ADDRESS = "from ";

    /** A sign-in on its way: what the client asked for, and who gave the right password. */
    static final class Attempt {
        final Map<String, String> asked;
        Person person;
        private String codeHash = "";
        private int triesLeft = TRIES;

        Attempt(Map<String, String> asked) {
            this.asked = Map.copyOf(asked);
        }

        /** Makes a new one-time code; only its hash stays here. */
        synchronized String newCode() {
            String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
            codeHash = hash(code);
            triesLeft = TRIES;
            return code;
        }

        /** Whether no code can be given any more: five were wrong, or the right one was used. */
        synchronized boolean spoilt() {
            return codeHash.isEmpty() || triesLeft <= 0;
        }

        /** Whether this is the code; it is good once, and five wrong ones spoil it. */
        synchronized boolean take(String typed) {
            if (codeHash.isEmpty() || triesLeft-- <= 0) {
                codeHash = "";
                return false;
            }
            boolean right = MessageDigest.isEqual(codeHash.getBytes(StandardCharsets.US_ASCII), hash(typed).getBytes(StandardCharsets.US_ASCII));
            if (right) {
                codeHash = "";
            }
            return right;
        }
    }

    /** What an authorization code stands for. */
    record Granted(Map<String, String> asked, Person person) {
    }

    private final Cache<String, Attempt> attempts;
    private final Cache<String, Granted> codes;
    private final Cache<String, Person> tokens;
    private final Cache<String, Integer> wrong;

    Tickets() {
        this(Ticker.systemTicker());
    }

    /** With a time of its own, for tests. */
    Tickets(Ticker ticker) {
        attempts = cache(Duration.ofMinutes(5), ticker);
        codes = cache(Duration.ofSeconds(60), ticker);
        tokens = cache(Duration.ofMinutes(5), ticker);
        wrong = cache(Duration.ofMinutes(15), ticker);
    }

    private static <T> Cache<String, T> cache(Duration keep, Ticker ticker) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(keep).ticker(ticker).build();
    }

    String begin(Map<String, String> asked) {
        String key = random();
        attempts.put(key, new Attempt(asked));
        return key;
    }

    Optional<Attempt> attempt(String key) {
        return Optional.ofNullable(attempts.getIfPresent(key));
    }

    String grant(String attemptKey, Attempt attempt) {
        attempts.invalidate(attemptKey);
        String code = random();
        codes.put(code, new Granted(attempt.asked, attempt.person));
        return code;
    }

    /** What this code stands for; asking takes it. */
    Optional<Granted> redeem(String code) {
        return Optional.ofNullable(codes.asMap().remove(code));
    }

    String token(Person person) {
        String token = random();
        tokens.put(token, person);
        return token;
    }

    Optional<Person> bearer(String token) {
        return Optional.ofNullable(tokens.getIfPresent(token));
    }

    /** Counts a wrong password of a user name, and of the address it came from. */
    void wrong(String user, String address) {
        wrong.asMap().merge(USER + user, 1, Integer::sum);
        wrong.asMap().merge(ADDRESS + address, 1, Integer::sum);
    }

    /** Whether this user name, or this address, has been wrong too often in the last quarter of an hour; known or not, all count alike. */
    boolean mustWait(String user, String address) {
        return counted(USER + user) >= TRIES || counted(ADDRESS + address) >= TRIES_OF_ADDRESS;
    }

    private int counted(String whose) {
        Integer count = wrong.getIfPresent(whose);
        return count == null ? 0 : count;
    }

    /** Forgets the wrong ones of this user name; those of the address stay, or one right one would open it to all others. */
    void right(String user) {
        wrong.invalidate(USER + user);
    }

    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in the form that PKCE's S256 asks for. */
    static String hash(String text) {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
