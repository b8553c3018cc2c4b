package masar.app.e2e;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import masar.app.e2e.RunningMasar.Server;

/** A JAR of its own on a folder of its own, whose day goes on each time it is started: for stories that take more than one day. */
final class Days {
    private static final int DOOR = 3;
    private final TheJar jar;
    private final Server server;
    private Process masar;
    private Cast cast;
    private int starts;

    Days(String name, List<String> settings) throws Exception {
        jar = TheJar.fresh(name, settings.toArray(String[]::new));
        server = new Server(URI.create("http://localhost:" + jar.port()), jar.home().resolve("data"), null);
    }

    /** Starts it on this day, with this more said, and lets this person in first; whoever was signed in before is not any more. */
    void start(String day, String first, String... more) throws Exception {
        List<String> settings = new ArrayList<>(jar.more());
        settings.add("-Dmasar.today=" + day);
        settings.addAll(List.of(more));
        masar = new TheJar(jar.home(), jar.port(), settings).launch("start-" + ++starts + ".txt");
        // On a busy machine the runs of the days in between hold up the first code for longer than anybody waits at the door.
        for (int tries = 1; tries <= DOOR; tries++) {
            cast = new Cast(server);
            try {
                cast.as(first);
                return;
            } catch (AssertionError noCode) {
                if (tries == DOOR) {
                    throw noCode;
                }
            }
        }
    }

    /** Ends it as an operator does. */
    void stop() throws InterruptedException {
        masar.destroy();
        masar.waitFor();
    }

    /** Cuts the power. */
    void kill() throws InterruptedException {
        if (masar != null) {
            masar.destroyForcibly().waitFor();
        }
    }

    Cast cast() {
        return cast;
    }

    Server server() {
        return server;
    }
}
