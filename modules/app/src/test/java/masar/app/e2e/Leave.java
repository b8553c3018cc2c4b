package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import masar.app.e2e.RunningMasar.Server;

/** Leave at the pages: what a test needs there is there. */
final class Leave {
    private Leave() {
    }

    /** A request of Hind's for leave, sent; its number. */
    static String sent(Cast cast, String from, String until) {
        Page check = cast.as("hind").get("/my/leave/ask?type=ANNUAL").is(200).formWith("first").fill("first", from).fill("first_m", "h8").fill("first_y", "1448")
                .fill("last", until).fill("last_m", "h8").fill("last_y", "1448").press("check");
        assertEquals("/my/leave/check", check.path(), check::words);
        return Correction.number(check.form("send").tick("terms").press("send"));
    }

    /** A report that the played health platform issues for one of the demo's people: its number and what Masar answered. */
    static String pushed(Server server, String form) {
        HttpResponse<String> answer = post(server, form);
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }

    static HttpResponse<String> post(Server server, String form) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + "/demo/health/issue")).header("Content-Type",
                    "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HR enters the leave of a report. */
    static Page entered(Visitor officer, String number) {
        String one = officer.get("/agency/medical-reports").is(200).html().select("tr:contains(" + number + ") a[href*=/agency/medical-report?id=]").attr("href");
        return officer.get(one).is(200).form("approve").press("approve").is(200).says("قُيدت الإجازة");
    }

    /** Hind's pages of leave, a draft and a leave that runs among them; the last one is the case that a manager reads. */
    static List<String> visits(Server server, Cast cast) {
        entered(cast.as("majed"), pushed(server, "user=hind&type=SICK&from=2026-11-23&to=2026-11-24&abroad=false").split(" ")[0]);
        String number = sent(cast, "1", "7");
        Visitor hind = cast.as("hind");
        Page draft = hind.get("/my/leave/ask?type=EXAM").is(200).formWith("first").fill("first", "20").fill("first_m", "h8").fill("first_y", "1448").fill("last", "21")
                .fill("last_m", "h8").fill("last_y", "1448").fill("exam-first", "21").fill("exam-first_m", "h8").fill("exam-first_y", "1448").fill("exam-last", "21")
                .fill("exam-last_m", "h8").fill("exam-last_y", "1448").press("check");
        assertEquals("/my/leave/check", draft.path(), draft::words);
        String change = hind.get("/my/leave").html().select("a[href*=/my/leave/change]").attr("href");
        return List.of("/my/leave", "/my/leave/ask", "/my/leave/ask?type=ANNUAL", "/my/leave/ask?type=COMPANION", change, "/my/leave/check?" + draft.at().getQuery(),
                "/agency/leave?number=" + number);
    }
}
