package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The runnable JAR in a process of its own.
 *
 * @param home where its data and what it says are kept
 * @param port where it listens
 * @param more settings beside those, as {@code -D…}
 */
record TheJar(Path home, int port, List<String> more) {
    /** Servers of tests live for minutes: the thorough compiler costs them more than it saves, half of the work of a start. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";
    private static final String READY = "Masar is ready";
    private static final int HALF_SECONDS = 600;

    /** One on an empty folder. */
    static TheJar fresh(String name, String... more) throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "e2e")), name + "-").toAbsolutePath();
        return new TheJar(home, RunningMasar.Server.freePort(), List.of(more));
    }

    /** Starts it and waits until it says that it is ready; what it says is kept in this file. */
    Process launch(String output) throws Exception {
        return awaits(process(output, port), output);
    }

    /** Waits until one that was started says that it is ready. */
    Process awaits(Process started, String output) throws Exception {
        for (int i = 0; i < HALF_SECONDS && started.isAlive() && !said(output).contains(READY); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertTrue(started.isAlive() && said(output).contains(READY), () -> "did not start, see " + home.resolve(output));
        return started;
    }

    /** Does what these arguments ask for instead of serving; answers how the process ended. What it says is kept in this file. */
    int does(String output, String... arguments) throws Exception {
        Process doing = process(output, port, arguments);
        assertTrue(doing.waitFor(HALF_SECONDS / 2, TimeUnit.SECONDS), () -> "did not end, see " + home.resolve(output));
        return doing.exitValue();
    }

    Process process(String output, int onPort, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx800m", SHORT_LIVED,
                "-Dmasar.http.port=" + onPort, "-Dmasar.data=" + home.resolve("data")));
        command.addAll(more);
        command.addAll(List.of("-jar", System.getProperty("masar.test.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(home.resolve(output).toFile()).start();
    }

    String said(String output) throws IOException {
        return Files.readString(home.resolve(output));
    }
}
