package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The runnable JAR as an operator starts it, on an empty folder and without the demo. Steps of one story, in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("An operator's own Masar")
class OperatorIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static TheJar jar;
    private static Path home;
    private static int port;
    private static Process masar;

    @BeforeAll
    static void start() throws Exception {
        jar = TheJar.fresh("operator");
        home = jar.home();
        port = jar.port();
        masar = jar.launch("first.txt");
    }

    @AfterAll
    static void end() {
        masar.destroyForcibly();
    }

    @Test
    @Order(1)
    @DisplayName("says in one plain line where it is")
    void oneLine() throws IOException {
        assertEquals(List.of("Masar is ready at http://localhost:" + port + "/"), Files.readAllLines(home.resolve("first.txt")).stream()
                .filter(l -> l.startsWith("Masar")).toList());
        assertEquals(200, status("/"));
    }

    @Test
    @Order(2)
    @DisplayName("knows nothing of the demo and its sandbox sign-on")
    void noDemo() throws IOException {
        for (String address : List.of("/demo", "/demo.xhtml", "/demo/", "/sandbox", "/sandbox/authorize", "/sandbox/.well-known/openid-configuration")) {
            assertEquals(404, status(address), address);
        }
    }

    @Test
    @Order(3)
    @DisplayName("refuses a second start on the same folder, in one line")
    void second() throws Exception {
        Process other = jar.process("second.txt", RunningMasar.Server.freePort());
        assertTrue(other.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, other.exitValue());
        assertTrue(Files.readString(home.resolve("second.txt")).contains("in use by another Masar"));
    }

    @Test
    @Order(4)
    @DisplayName("stops when asked to, and finds its data again")
    void stopAndStart() throws Exception {
        masar.destroy();
        assertTrue(masar.waitFor(60, TimeUnit.SECONDS), "stops on SIGTERM");
        assertTrue(Files.isDirectory(home.resolve("data").resolve("derby")));
        masar = jar.launch("again.txt");
        assertEquals(200, status("/"));
        assertFalse(Files.readString(home.resolve("again.txt")).contains("SEVERE"), () -> home.resolve("again.txt").toString());
    }

    @Test
    @Order(5)
    @DisplayName("rises again after the power was cut")
    void powerCut() throws Exception {
        masar.destroyForcibly().waitFor();
        masar = jar.launch("after-the-cut.txt");
        assertEquals(200, status("/"));
    }

    private static int status(String path) throws IOException {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
