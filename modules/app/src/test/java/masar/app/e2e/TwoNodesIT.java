package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a proxy would do, a visitor does: goes to the other node with the same cookies. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Two servers on one PostgreSQL")
class TwoNodesIT {
    private static final List<String> SENDERS = List.of("turki", "reem", "latifa", "sarah");
    private static EmbeddedPostgres database;
    private static Server first;
    private static Server second;
    private static Process one;
    private static Process other;

    @BeforeAll
    static void start() throws Exception {
        database = Plans.mayListen(EmbeddedPostgres.builder()).setServerConfig("fsync", "off").setServerConfig("max_connections", "120").start();
        Path files = Path.of("target", "e2e").toAbsolutePath().resolve("files-" + database.getPort());
        String[] more = {"-Dmasar.demo=true", "-Dmasar.demo.people=12", "-Dmasar.today=2026-11-23", "-Dmasar.outbox.seconds=1", "-Dmasar.files=" + files,
                "-Dmasar.db.url=jdbc:postgresql://localhost:" + database.getPort() + "/postgres", "-Dmasar.db.user=postgres", "-Dmasar.stop.notice-seconds=2"};
        TheJar firstJar = TheJar.fresh("node1", more);
        TheJar secondJar = TheJar.fresh("node2", more);
        first = new Server(URI.create("http://localhost:" + firstJar.port()), firstJar.home().resolve("data"), null);
        second = new Server(URI.create("http://localhost:" + secondJar.port()), secondJar.home().resolve("data"), null);
        // Both at once on an empty database: one makes the tables and the people, the other finds them.
        one = firstJar.process("said.txt", firstJar.port());
        other = secondJar.launch("said.txt");
        firstJar.awaits(one, "said.txt");
    }

    @AfterAll
    static void end() throws Exception {
        for (Process node : new Process[] {one, other}) {
            if (node != null) {
                node.destroyForcibly().waitFor();
            }
        }
        database.close();
    }

    @Test
    @Order(1)
    @DisplayName("give numbers that are unique to what is sent at both at the same moment, and bring each message and run each daily task once")
    void once() throws Exception {
        // The day is to be run anew, by whichever comes first.
        sql("delete from journal.daily_run");
        Map<Boolean, Cast> casts = Map.of(true, new Cast(first), false, new Cast(second));
        List<Callable<String>> clicks = new ArrayList<>();
        for (int i = 0; i < SENDERS.size(); i++) {
            String user = SENDERS.get(i);
            Form ready = Correction.of(casts.get(i % 2 == 0).as(user)).wants("DISTRICT", "حي " + user, Correction.pdf("إثبات.pdf", user)).reason("معًا").form("send");
            clicks.add(() -> Correction.number(ready.press("send")));
        }
        ExecutorService hands = Executors.newFixedThreadPool(clicks.size());
        List<String> numbers = new ArrayList<>();
        for (Future<String> number : hands.invokeAll(clicks)) {
            numbers.add(number.get());
        }
        hands.shutdown();
        assertEquals(SENDERS.size(), new HashSet<>(numbers).size(), numbers::toString);
        for (int i = 0; i < SENDERS.size(); i++) {
            casts.get(i % 2 != 0).told("mails", SENDERS.get(i) + "@example.sa", numbers.get(i));
        }
        waitFor("select count(*) from journal.outbox where delivered is null and attempts = 0", 0);
        assertEquals(0, number("select count(*) from journal.outbox where attempts > 1"), "messages that two nodes had");
        for (int i = 0; i < 90 && number("select count(*) from journal.daily_run where state = 'DONE'") < 20; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        waitFor("select count(*) from journal.daily_run where state <> 'DONE'", 0);
        assertTrue(number("select count(*) from journal.daily_run") > 10, "daily tasks were run");
        assertEquals(0, number("select count(*) from journal.daily_run where attempts <> 1"), "daily tasks that two nodes ran");
    }

    @Test
    @Order(2)
    @DisplayName("ask for no page of theirs what PostgreSQL can only answer by reading a big table in full")
    void plans() throws Exception {
        Cast cast = new Cast(first);
        Map<String, String[]> starts = Map.of("hind", new String[] {"/my", "/my/record/correct", "/my/leave"}, "majed", new String[] {"/agency/inbox?shown=ALL", "/agency/inbox?text=محمد",
            "/agency/people?q=محمد", "/agency/people?q=1900", "/agency/rounds", "/agency/leavings"}, "mishal", new String[] {"/agency/decisions", "/agency/charters"},
                "omar", new String[] {"/ministry/board", "/ministry/people?q=محمد", "/ministry/people?q=1900", "/ministry/workplaces?said=NOT_SAID"},
                "dalal", new String[] {"/ministry/audit", "/ministry/audit?act=*.read"}, "badr", new String[] {"/ministry/outbox"});
        Map<String, Visitor> inside = new TreeMap<>();
        starts.keySet().forEach(user -> inside.put(user, cast.as(user)));
        Plans plans = Plans.listen(database);
        int pages = 0;
        for (Map.Entry<String, Visitor> one : inside.entrySet()) {
            pages += Crawl.of(one.getValue(), starts.get(one.getKey())).pages().size();
        }
        assertEquals(Map.of(), plans.end());
        assertTrue(pages > 150 && plans.read() > pages, pages + " pages, " + plans.read() + " plans");
    }

    @Test
    @Order(3)
    @DisplayName("let nobody act by a power at one that was ended at the other")
    void power() {
        Cast atFirst = new Cast(first);
        Visitor majed = new Cast(second).as("majed");
        majed.get("/agency/people").is(200);
        Visitor omar = atFirst.as("omar");
        List<String> held = omar.get("/ministry/powers?q=" + atFirst.nationalId("majed")).is(200).html().select("tbody a[href*=power?id=]").eachAttr("href");
        assertTrue(!held.isEmpty(), "he holds one");
        for (String power : held) {
            Form ending = omar.get(power).is(200).form("endNow").fill("reason", "انتهى التكليف");
            List<String> before = atFirst.letters("messages", atFirst.mobile("omar"));
            Page ended = ending.press("endNow");
            if (!ended.html().select("#code").isEmpty()) {
                ended = ended.formWith("code").fill("code", atFirst.newCode("messages", atFirst.mobile("omar"), before)).press("endSure");
            }
            assertEquals(0, ended.html().select(".errors").size(), ended::words);
        }
        majed.get("/agency/people").is(403);
    }

    @Test
    @Order(4)
    @DisplayName("end a visit at both when somebody signs out at one")
    void out() throws Exception {
        Visitor sarah = new Visitor(first, "ar");
        new Cast(first).signIn(sarah, "sarah", "/my");
        Visitor stolen = sarah.at(second);
        sarah.get("/my").is(200).form("الخروج").press("الخروج");
        assertTrue(!stolen.get("/my").path().startsWith("/my"), "what the browser held opens nothing any more");
    }

    @Test
    @Order(5)
    @DisplayName("serve who was signed in at one that is killed: they go on at the other, their words are there, and they send what they had begun")
    void killed() throws Exception {
        Visitor hind = new Cast(first).as("hind");
        Correction.of(hind).wants("DISTRICT", "حي بدأ هناك", Correction.pdf("إثبات.pdf", "hind"));
        Form half = hind.get("/my/record/field?f=STREET").is(200).formWith("wanted").fill("wanted", "شارع كتب هناك");
        one.destroyForcibly().waitFor();
        Visitor there = hind.at(second);
        there.get("/my/record").is(200).says("هند");
        Page kept = half.pressAs(there, "save").is(200);
        kept.says("فأعدنا ما كتبته");
        assertEquals("شارع كتب هناك", kept.formWith("wanted").fields().get("wanted").get(0));
        kept.formWith("wanted").press("save").is(200);
        there.get("/my/record/reason").is(200).formWith("note").fill("note", "بعد القطع").tick("terms").press("save").says("حي بدأ هناك").says("شارع كتب هناك");
        String number = Correction.number(there.get("/my/record/check").is(200).form("send").press("send"));
        Page request = there.get("/my/request?number=" + number).is(200).says("حي بدأ هناك");
        there.get(request.html().select("a[href*=/evidence/]").attr("href")).is(200);
    }

    @Test
    @Order(6)
    @DisplayName("are told to stop one by one: it says that nobody more should be sent, still answers, and ends by itself")
    void stopped() throws Exception {
        Visitor reem = new Cast(second).as("reem");
        assertEquals(200, reem.get("/health/ready").status());
        other.destroy();
        int told = 0;
        while (told != 503 && other.isAlive()) {
            told = reem.get("/health/ready").status();
        }
        assertEquals(503, told);
        reem.get("/my/record").is(200);
        assertTrue(other.waitFor(60, TimeUnit.SECONDS), "it ends");
        assertEquals(143, other.exitValue());
    }

    private static void waitFor(String count, long value) throws Exception {
        for (int i = 0; i < 60 && number(count) != value; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertEquals(value, number(count), count);
    }

    private static long number(String count) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(count)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void sql(String change) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
