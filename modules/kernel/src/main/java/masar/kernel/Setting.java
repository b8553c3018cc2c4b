package masar.kernel;

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

    /** Declares a setting. */
    public static Setting of(String key, String fallback) {
        return new Setting(key, fallback);
    }

    /** The value as text, never null. */
    public String text() {
        String value = System.getProperty(key);
        if (value == null) {
            value = System.getenv(key.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_'));
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
        return java.util.Set.of("true", "yes", "on", "1").contains(text().toLowerCase(java.util.Locale.ROOT));
    }
}
