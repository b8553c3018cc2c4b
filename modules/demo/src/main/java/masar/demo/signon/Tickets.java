package masar.demo.signon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
    private static final int MOST = 10_000;

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
        String newCode() {
            String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
            codeHash = hash(code);
            triesLeft = TRIES;
            return code;
        }

        /** Whether this is the code; it is good once, and five wrong ones spoil it. */
        boolean take(String typed) {
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

    private final Cache<String, Attempt> attempts = cache(Duration.ofMinutes(5));
    private final Cache<String, Granted> codes = cache(Duration.ofSeconds(60));
    private final Cache<String, Person> tokens = cache(Duration.ofMinutes(5));
    private final Cache<String, int[]> wrong = cache(Duration.ofMinutes(15));

    private static <T> Cache<String, T> cache(Duration keep) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(keep).build();
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

    /** Counts a wrong password of a user name or an address; after five, more must wait. */
    void wrong(String whose) {
        wrong.get(whose, k -> new int[1])[0]++;
    }

    /** Whether this user name or address has been wrong too often in the last quarter of an hour. */
    boolean mustWait(String whose) {
        int[] count = wrong.getIfPresent(whose);
        return count != null && count[0] >= TRIES;
    }

    void right(String whose) {
        wrong.invalidate(whose);
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
