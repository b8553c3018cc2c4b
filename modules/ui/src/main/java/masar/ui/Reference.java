package masar.ui;

import java.security.SecureRandom;

/** Numbers under which a failure is found in the log and told on the phone: {@code E-7F20-41}. */
final class Reference {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {
    }

    static String fresh() {
        return String.format(java.util.Locale.ROOT, "E-%04X-%02d", RANDOM.nextInt(0x10000), RANDOM.nextInt(100));
    }
}
