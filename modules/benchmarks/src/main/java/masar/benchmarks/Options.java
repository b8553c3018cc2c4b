package masar.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How a run is to be done, from {@code -Dbench.…}.
 *
 * @param jar     the JAR to measure
 * @param payara  the bare server, for the empty WAR
 * @param home    where data folders and logs of a run are kept
 * @param readme  where the table is written between its marks
 * @param only    names of measurements; empty for all
 * @param rounds  how often each figure is taken, in turn with its yardsticks
 * @param length  how long each figure is taken
 * @param week    how long people arrive in the week a round opens
 * @param people  how many people the civil service has
 * @param rate    how many steps a second people of a week take
 * @param port    the first of the ports used
 * @param profile whether a flight recording is made of each product page under full load
 */
record Options(Path jar, Path payara, Path home, Path readme, List<String> only, int rounds, Duration length, Duration week, int people, double rate, int port,
        boolean profile) {

    static Options read() {
        return new Options(path("jar"), path("payara"), path("home"), path("readme"),
                Arrays.stream(text("only", "").split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList(),
                Integer.parseInt(text("rounds", "3")), seconds("3"), seconds("60"),
                Integer.parseInt(text("people", "8000")),
                Double.parseDouble(text("rate", "10")), Integer.parseInt(text("port", "8351")), Boolean.parseBoolean(text("profile", "false")));
    }

    /** Whether this measurement is asked for. */
    boolean wants(String name) {
        return only.isEmpty() || only.contains(name);
    }

    private static Duration seconds(String fallback) {
        return Duration.ofMillis(Math.round(1000 * Double.parseDouble(text("seconds", fallback))));
    }

    private static Path path(String name) {
        return Path.of(text(name, "")).toAbsolutePath().normalize();
    }

    private static String text(String name, String fallback) {
        String value = System.getProperty("bench." + name, "");
        return value.isBlank() ? fallback : value.strip();
    }
}
