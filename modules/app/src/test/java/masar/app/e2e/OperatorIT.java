package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
    private static TheJar jar;
    private static Path home;
    private static int port;
    private static Process masar;

    @BeforeAll
    static void start() throws Exception {
        jar = TheJar.fresh("operator", "-Dmasar.monitor.secret=of-the-operator");
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
        for (String address : List.of("/demo", "/demo.xhtml", "/demo/", "/sandbox", "/sandbox/authorize", "/sandbox/.well-known/openid-configuration", "/demo/pension/messages", "/pension/answers")) {
            assertEquals(404, status(address), address);
        }
    }

    @Test
    @Order(2)
    @DisplayName("says in a word whether it lives and is ready, and the rest about itself to nobody but who brings the operator's secret")
    void monitored() throws Exception {
        for (String address : List.of("/health", "/health/", "/health;x", "/%68ealth", "//health", "/metrics", "/metrics/base", "/metrics;x", "/openapi", "/openapi/application.wadl",
                "/api/application.wadl")) {
            assertEquals(404, status(address), address);
        }
        for (String address : List.of("/health/live", "/health/ready", "/health/started")) {
            assertTrue(raw(address, "masar").endsWith("{\"status\":\"UP\"}"), address);
        }
        for (String address : List.of("/health", "/metrics", "/openapi")) {
            assertTrue(raw(address, "masar", "Authorization: Bearer of-the-operator").startsWith("HTTP/1.1 200"), address);
            assertTrue(raw(address, "masar", "Authorization: Bearer of-the-operator2").startsWith("HTTP/1.1 404"), address);
            assertTrue(raw(address, "masar", "Authorization: Basic of-the-operator").startsWith("HTTP/1.1 404"), address);
        }
        assertTrue(raw("/health/ready", "masar", "Authorization: Bearer of-the-operator").contains("\"database\""), () -> "the database is asked");
        String numbers = raw("/metrics", "masar", "Authorization: Bearer of-the-operator");
        for (String meter : List.of("masar_requests_micros", "masar_requests_statements", "masar_sessions", "masar_outbox_waiting", "masar_outbox_overdue", "masar_daily_failed", "masar_clocks_overdue")) {
            assertTrue(numbers.contains("\n" + meter), () -> meter + " is not in " + numbers);
        }
        assertTrue(sent("TRACE", "/", "masar").startsWith("HTTP/1.1 405"), () -> "no TRACE");
        for (String folder : List.of("/masar/", "/masar/fonts/", "/WEB-INF/", "/META-INF/")) {
            assertEquals(404, status(folder), folder);
        }
    }

    @Test
    @Order(2)
    @DisplayName("gives each request an id, keeps the one a proxy gave, and takes nothing else for one")
    void traced() throws Exception {
        assertTrue(raw("/", "masar").matches("(?s).*\r\nX-Request-Id: [0-9a-f]{16}\r\n.*"), () -> "one of our own");
        assertTrue(raw("/", "masar", "X-Request-Id: of-the_proxy-1").contains("\r\nX-Request-Id: of-the_proxy-1\r\n"), () -> "the proxy's");
        assertFalse(raw("/", "masar", "X-Request-Id: [not] an id at all").contains("not] an id"), () -> "nothing that is none");
    }

    @Test
    @Order(2)
    @DisplayName("leads nowhere that the Host header says, and says in each answer where forms may go")
    void hostHeader() throws Exception {
        for (String address : List.of("/my", "/my/", "/agency", "/ministry/audit", "/sign-in", "/sign-in?then=/my", "/sign-out", "/callback?code=1&state=2", "/desk")) {
            String answer = raw(address, "evil.example");
            assertFalse(answer.contains("evil.example"), answer);
            assertTrue(answer.contains("form-action 'self'"), answer);
        }
        assertTrue(raw("/my", "evil.example").contains("\r\nLocation: /sign-in?then=%2Fmy\r\n"));
        assertTrue(raw("/sign-in", "evil.example").contains("\r\nLocation: http://localhost:" + port + "/sign-in?moved=1\r\n"));
        assertTrue(raw("/sign-in?moved=1", "hidden.by.a.proxy").contains("\r\nLocation: /sign-on/failed?why=unset\r\n"), "once only, and then on its way");
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
        masar = jar.process("again.txt", port);
        List<Integer> answers = new ArrayList<>();
        while (masar.isAlive() && !jar.said("again.txt").contains("Masar is ready")) {
            answers.add(opens());
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertTrue(answers.size() > 10 && answers.stream().allMatch(a -> a == 0 || a == 200), () -> "the port opens when Masar stands: " + answers);
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

    /** What the home page answers; 0 where nobody does. */
    private static int opens() {
        try {
            return status("/");
        } catch (IOException e) {
            return 0;
        }
    }

    /** A whole answer to a request written by hand, for what an HTTP client will not send. */
    private static String raw(String path, String host, String... headers) throws IOException {
        return sent("GET", path, host, headers);
    }

    private static String sent(String method, String path, String host, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)\r\n[0-9a-f]+\r\n(.*)\r\n0\r\n\r\n$", "\r\n$1");
        }
    }

    private static int status(String path) throws IOException {
        try {
            return Wire.HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
