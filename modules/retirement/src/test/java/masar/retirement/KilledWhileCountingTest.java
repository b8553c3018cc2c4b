package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A process that is killed while it counts contributions, and again while the body has a part in hand")
class KilledWhileCountingTest {
    private static final String SECRET = "a secret of the tests, long enough";
    private final List<String> came = new CopyOnWriteArrayList<>();
    private final CountDownLatch inHand = new CountDownLatch(1);
    private final CountDownLatch killed = new CountDownLatch(1);

    @Test
    @Timeout(240)
    @DisplayName("counts nobody twice and forgets nobody, and the body has each of them once")
    void killed(@TempDir Path folder) throws Exception {
        HttpServer body = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        body.setExecutor(Executors.newCachedThreadPool());
        body.createContext("/messages", this::take);
        body.start();
        try {
            String url = "http://127.0.0.1:" + body.getAddress().getPort();
            Process counting = start(folder, url, "2026-11-06");
            read(counting, "> piece", CountingProcess.CLERKS / 3);
            counting.destroyForcibly().waitFor();
            assertEquals(List.of(), came, "nothing is sent before all are counted");
            Process sending = start(folder, url, "2026-11-07");
            List<String> lines = new ArrayList<>();
            Thread reader = new Thread(() -> lines.addAll(read(sending, "> people", 1)));
            reader.start();
            assertTrue(inHand.await(120, TimeUnit.SECONDS), "a part is sent");
            sending.destroyForcibly().waitFor();
            killed.countDown();
            reader.join();
            long left = lines.stream().filter(l -> l.equals("> piece")).count();
            assertTrue(left > 2 && left < CountingProcess.CLERKS + 5, () -> "it went on where it was, and began neither anew nor at the end: " + left);
            Process ending = start(folder, url, "2026-11-08");
            String told = read(ending, "> people", 1).stream().filter(l -> l.startsWith("> people")).findFirst().orElseThrow();
            ending.waitFor();
            check(told);
        } finally {
            killed.countDown();
            body.stop(0);
        }
    }

    private void check(String told) {
        assertTrue(came.size() > Set.copyOf(came).size(), "the part in hand came again");
        List<String> people = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> names = new HashSet<>();
        for (String message : Set.copyOf(came)) {
            JsonObject part = FakeBody.json(message);
            assertTrue(names.add(part.getString("id")), "one content under one name");
            for (JsonObject line : part.getJsonArray("lines").getValuesAs(JsonObject.class)) {
                people.add(line.getString("nationalId"));
                sum = sum.add(new BigDecimal(line.getString("employee")));
            }
        }
        assertEquals(people.size(), Set.copyOf(people).size(), "nobody twice");
        // The clerks and the two officers.
        assertEquals(CountingProcess.CLERKS + 2, people.size(), "nobody forgotten");
        assertEquals("> people " + people.size() + " sum " + sum + " parts " + names.size(), told);
    }

    /** Takes a part, and holds the first one in hand until its sender is dead. */
    private void take(HttpExchange call) throws IOException {
        String content = PensionSeal.open(PensionSeal.MESSAGE, new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), SECRET).orElseThrow();
        came.add(content);
        inHand.countDown();
        try {
            killed.await(120, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        call.sendResponseHeaders(202, -1);
        call.close();
    }

    private static Process start(Path folder, String url, String day) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-XX:TieredStopAtLevel=1",
                "-Dmasar.test.folder=" + folder.resolve("database"), "-Dmasar.pension.contributions.piece=1", "-Dmasar.pension.url=" + url,
                "-Dmasar.pension.secret=" + SECRET, "-cp", System.getProperty("java.class.path"), CountingProcess.class.getName(), day)
                .redirectErrorStream(true).start();
    }

    /** What a process says, up to so many lines of this beginning, or to its end. */
    private static List<String> read(Process process, String beginning, int many) {
        List<String> lines = new ArrayList<>();
        try {
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            String line = said.readLine();
            for (int found = 0; line != null; line = found < many ? said.readLine() : null) {
                lines.add(line);
                found += line.startsWith(beginning) ? 1 : 0;
            }
        } catch (IOException cutOff) {
            lines.add("cut off: " + cutOff.getMessage());
        }
        return lines;
    }
}
