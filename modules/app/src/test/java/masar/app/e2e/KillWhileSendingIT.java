package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import masar.app.e2e.RunningMasar.Server;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A Masar that is killed while requests are being sent")
class KillWhileSendingIT {
    private static final List<String> SENDERS = List.of("hind", "turki", "reem", "latifa", "majed", "yaser", "sarah", "noura");
    private static final int CLICKS = 2;
    private static TheJar jar;
    private static Server server;
    private static Process masar;

    @BeforeAll
    static void start() throws Exception {
        jar = TheJar.fresh("killed", "-Dmasar.demo=true", "-Dmasar.demo.people=12", "-Dmasar.outbox.seconds=1", "-Dmasar.today=2026-11-23",
                "-Dmasar.outbox.lease-seconds=20");
        server = new Server(URI.create("http://localhost:" + jar.port()), jar.home().resolve("data"), null);
        masar = jar.launch("first.txt");
    }

    @AfterAll
    static void end() {
        masar.destroyForcibly();
    }

    @Test
    @Order(1)
    @DisplayName("has each request that was answered with a number once and whole, and every other one as a draft that can still be sent")
    void killed() throws Exception {
        Cast before = new Cast(server);
        Map<String, Form> ready = new LinkedHashMap<>();
        for (String user : SENDERS) {
            Visitor visitor = before.as(user);
            ready.put(user, Correction.of(visitor).wants("DISTRICT", "حي " + user, proof(user)).wants("STREET", "شارع " + user)
                    .wants("WORK_UNIT", "مبنى " + user).reason("قبل القطع").form("send"));
        }
        Map<String, Set<String>> answered = sendAndKill(before, ready);
        masar = jar.launch("again.txt");
        Cast after = new Cast(server);
        List<String> story = new ArrayList<>();
        for (String user : SENDERS) {
            Visitor visitor = after.as(user);
            List<String> numbers = Correction.numbers(visitor);
            story.add(user + ": answered " + answered.get(user) + ", found " + numbers);
            assertTrue(numbers.size() <= 1, story::toString);
            assertTrue(answered.get(user).isEmpty() || numbers.equals(List.copyOf(answered.get(user))), story::toString);
            String number = numbers.isEmpty() ? stillThere(visitor, user) : numbers.get(0);
            whole(visitor, user, number);
            after.told("mails", user + "@example.sa", number);
        }
        assertTrue(answered.values().stream().anyMatch(a -> !a.isEmpty()), () -> "none was answered before the kill: " + story);
        System.out.println("killed while sending: " + story);
    }

    @Test
    @Order(2)
    @DisplayName("has an audit that the operator's command finds whole, until somebody with the database in hand changes one line of it")
    void audited() throws Exception {
        masar.destroyForcibly().waitFor();
        assertEquals(0, jar.does("whole.txt", "--verify-audit"), () -> jar.home().toString());
        assertTrue(jar.said("whole.txt").contains("Every chain is whole."), () -> jar.home().toString());
        String[] line = burgle();
        assertEquals(1, jar.does("changed.txt", "--verify-audit"), () -> jar.home().toString());
        String found = line[0] + ": line " + line[1] + " is changed, " + (Long.parseLong(line[1]) - 1) + " good lines before it";
        assertTrue(jar.said("changed.txt").contains(found), () -> found + " is not in " + jar.home());
    }

    /** Puts the trigger aside, makes another request of what was sent, and answers the agency and the line. */
    private static String[] burgle() throws Exception {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(jar.home().resolve("data").resolve("derby").toString());
        try (Connection connection = derby.getConnection(); Statement sql = connection.createStatement()) {
            String[] line;
            try (ResultSet rows = sql.executeQuery("select agency, chain_no, id from journal.audit where act = 'request.send' and chain_no is not null")) {
                assertTrue(rows.next(), "something was sent and sealed");
                line = new String[] {rows.getString(1), rows.getString(2), rows.getString(3)};
            }
            sql.execute("drop trigger journal.audit_not_changed");
            assertEquals(1, sql.executeUpdate("update journal.audit set entity_id = 'NOBODYS' where id = " + line[2]));
            return line;
        } finally {
            derby.setShutdownDatabase("shutdown");
            assertThrows(SQLException.class, derby::getConnection, "Derby says good-bye by an exception");
        }
    }

    private static Map<String, Set<String>> sendAndKill(Cast cast, Map<String, Form> ready) throws Exception {
        Map<String, Set<String>> answered = new ConcurrentHashMap<>();
        SENDERS.forEach(user -> answered.put(user, ConcurrentHashMap.newKeySet()));
        List<Runnable> clicks = new ArrayList<>();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        ready.forEach((user, form) -> {
            for (int i = 0; i < CLICKS; i++) {
                Visitor window = cast.as(user);
                clicks.add(() -> click(form, window, go, first, answered.get(user)));
            }
        });
        ExecutorService hands = Executors.newFixedThreadPool(clicks.size());
        clicks.forEach(hands::execute);
        go.countDown();
        assertTrue(first.await(60, TimeUnit.SECONDS), "nobody was answered");
        masar.destroyForcibly().waitFor();
        hands.shutdown();
        assertTrue(hands.awaitTermination(90, TimeUnit.SECONDS));
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        SENDERS.forEach(user -> kept.put(user, new TreeSet<>(answered.get(user))));
        kept.values().forEach(numbers -> assertTrue(numbers.size() <= 1, kept::toString));
        return kept;
    }

    private static void click(Form form, Visitor window, CountDownLatch go, CountDownLatch first, Set<String> numbers) {
        try {
            go.await();
            Page page = form.pressAs(window, "send");
            page.html().select("#sent-number").forEach(n -> numbers.add(n.text()));
            if (!numbers.isEmpty()) {
                first.countDown();
            }
        } catch (UncheckedIOException cut) {
            // The power is gone: this one was not answered.
            first.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String stillThere(Visitor visitor, String user) {
        Page check = visitor.get("/my/record/check").is(200).says("حي " + user).says("شارع " + user).says("مبنى " + user).says("قبل القطع");
        return Correction.number(check.form("send").press("send"));
    }

    private static void whole(Visitor visitor, String user, String number) {
        Page one = visitor.get("/my/request?number=" + number).is(200).says("حي " + user).says("شارع " + user).says("مبنى " + user)
                .says("قبل القطع").says("باقي 14 يومًا");
        assertEquals(1, one.html().select("section[aria-labelledby=history] ol > li").size(), "sent once: " + one.words());
        assertArrayEquals(proof(user).content(), visitor.get(one.html().select("a[href*=/evidence/]").attr("href")).is(200).content());
        visitor.get("/my/notices").says(number);
    }

    private static Visitor.Upload proof(String user) {
        return Correction.pdf("إثبات " + user + ".pdf", user);
    }
}
