package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("A flood of requests without cookies")
class FloodIT {
    private static final List<String> PAGES = List.of("/", "/?lang=en", "/ladder", "/ladder?grade=6&step=4", "/verify/NOBODYS", "/contact", "/privacy", "/sign-in",
            "/sign-in?then=/my/record", "/sign-on/failed", "/callback?code=1&state=2", "/my/record", "/nothing-here");
    private static final int TIMES = 80;
    private static final int HANDS = 4;
    private static final Pattern SESSIONS = Pattern.compile("(?m)^masar_sessions\\S* ([\\d.]+)$");
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName("to public pages, to signing in and to closed doors makes not one session")
    void noSessions(Server server) throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            PAGES.forEach(page -> all.add(() -> ask(server, page).statusCode()));
        }
        double before = sessions(server);
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        int answered = 0;
        for (Future<Integer> status : hands.invokeAll(all)) {
            assertTrue(status.get() < 500, () -> "answered " + status);
            answered++;
        }
        hands.shutdown();
        double after = sessions(server);
        assertEquals(TIMES * PAGES.size(), answered);
        // Those of the tests before may have come to their end meanwhile.
        assertTrue(after <= before, () -> before + " sessions before, " + after + " after");
    }

    private double sessions(Server server) throws Exception {
        Matcher found = SESSIONS.matcher(ask(server, "/metrics").body());
        assertTrue(found.find(), "sessions are counted");
        return Double.parseDouble(found.group(1));
    }

    private HttpResponse<String> ask(Server server, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(server.at(path)).GET().build(), HttpResponse.BodyHandlers.ofString());
    }
}
