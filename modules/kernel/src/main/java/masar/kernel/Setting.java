package masar.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One thing an operator may change. Read from the system property {@code key}, else the environment variable of the same name in
 * capitals with underscores ({@code masar.http.port} is {@code MASAR_HTTP_PORT}), else the default. The launcher turns
 * {@code config/masar.properties} into system properties first. Every setting stands in that file with default and purpose; a
 * whole-house test compares them.
 *
 * @param key      {@code masar.…}
 * @param fallback the default, as text
 */
public record Setting(String key, String fallback) {
    /** Whether this is a demonstration with made-up people: opens the sandbox of the national sign-on and the page {@code /demo}. */
    public static final Setting DEMO = new Setting("masar.demo", "false");

    private static final Map<String, Optional<String>> ENVIRONMENT = new ConcurrentHashMap<>();

    /** Declares a setting. */
    public static Setting of(String key, String fallback) {
        return new Setting(key, fallback);
    }

    /** The value as text, never null. */
    public String text() {
        String value = System.getProperty(key);
        if (value == null) {
            // The environment of a process does not change, and a request asks for a dozen settings.
            value = ENVIRONMENT.computeIfAbsent(key, k -> Optional.ofNullable(System.getenv(k.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_')))).orElse(null);
        }
        return value == null ? fallback : value.strip();
    }

    /** The value as a whole number; a clear refusal to start when it is none. */
    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw new IllegalStateException("setting " + key + " must be a whole number, but is '" + text() + "'", e);
        }
    }

    /** Whether the value says yes: {@code true}, {@code yes}, {@code on}, {@code 1}. */
    public boolean yes() {
        return Set.of("true", "yes", "on", "1").contains(text().toLowerCase(Locale.ROOT));
    }
}
