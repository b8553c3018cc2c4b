package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A Masar that is killed while it raises everybody")
class KillWhileRaisingIT {
    private static TheJar jar;
    private static Server server;
    private static Process masar;

    @BeforeAll
    static void start() throws Exception {
        // One person in a piece, so that there is time to kill it in the middle.
        jar = TheJar.fresh("raised", "-Dmasar.demo=true", "-Dmasar.demo.people=400", "-Dmasar.outbox.seconds=1", "-Dmasar.today=2026-11-23",
                "-Dmasar.pay.increment.piece=1");
        server = new Server(URI.create("http://localhost:" + jar.port()), jar.home().resolve("data"), null);
        masar = jar.launch("first.txt");
    }

    @AfterAll
    static void end() {
        masar.destroyForcibly();
    }

    @Test
    @DisplayName("goes on by itself when it is started again, and raises as many as the look said, nobody twice")
    void killed() throws Exception {
        Cast cast = new Cast(server);
        Visitor omar = cast.as("omar");
        Page look = omar.get("/ministry/increments").is(200).form("start").fill("day", "2027-01-01").press("start");
        String id = look.id();
        String due = due(wait(omar, id));
        Form ready = Powers.hijri(omar.get("/ministry/increment?id=" + id).is(200).formWith("number").fill("number", "17/2027"), "decidedOn", 1, 6, 1448);
        Page code = cast.confirmed("omar", () -> ready.press("run"));
        assertEquals("17/2027", code.html().select("input[id$=number]").val(), "what was typed is kept");
        Page begun = code.formWith("number").press("run");
        String run = begun.id();
        assertTrue(!run.equals(id), "a run of its own: " + begun.words());
        masar.destroyForcibly().waitFor();
        masar = jar.launch("again.txt");
        Visitor again = new Cast(server).as("omar");
        Page done = wait(again, run);
        assertEquals(due, due(done));
        Page second = again.get("/ministry/increments").is(200).form("start").fill("day", "2027-01-01").press("start");
        assertEquals("0", due(wait(again, second.id())), "nobody is due another one for the day");
    }

    /** How many are raised, as the page says. */
    private static String due(Page page) {
        return page.html().select("#result dl dd .fig bdi, section[aria-labelledby=result] dl dd .fig bdi").first().text();
    }

    private static Page wait(Visitor visitor, String id) throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            Page page = visitor.get("/ministry/increment?id=" + id).is(200);
            if (page.html().select("progress").isEmpty()) {
                return page;
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("it does not come to its end");
    }
}
