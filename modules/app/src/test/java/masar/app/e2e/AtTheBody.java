package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Early retirement of somebody at the Ministry of Health, from the asking to the door of the pension body, on a JAR of its own whose day goes on. */
final class AtTheBody {
    private static final String ASKED = "2026-11-23";
    /** Two days later the record is folded. */
    static final String FOLDED = "2026-11-25";
    private final Days days;

    AtTheBody(String name, String... more) throws Exception {
        List<String> settings = new ArrayList<>(List.of("-Dmasar.demo=true", "-Dmasar.demo.people=13", "-Dmasar.demo.pension.seconds=1"));
        settings.addAll(List.of(more));
        days = new Days(name, settings);
    }

    /** Starts it on this day, with this more said. */
    void start(String day, String... more) throws Exception {
        days.start(day, "yaser", more);
    }

    /** Cuts the power. */
    void kill() throws InterruptedException {
        days.kill();
    }

    Cast cast() {
        return days.cast();
    }

    /** Turki asks, Yaser verifies and clears, Khalid consents; then the days go on until the record is folded, and the statement is issued. */
    String ready(String... settings) throws Exception {
        start(ASKED, "-Dmasar.outbox.seconds=1");
        Visitor turki = cast().as("turki");
        Page check = turki.get("/my/leaving").is(200).formWith("lastDay").tick("EARLY_RETIREMENT").fill("lastDay", "24").fill("lastDay_m", "g11")
                .fill("lastDay_y", "2026").press("check");
        assertEquals("/my/leaving/check", check.path(), check::words);
        Page sent = cast().confirmed("turki", () -> check.form("send").tick("terms").press("send"));
        String number = Correction.number(sent.path().equals("/my/leaving/check") ? sent.form("send").tick("terms").press("send") : sent);
        new Desk(cast().as("yaser"), number).judgeAll("ACCEPTED", "").press("verify", "");
        // Signed in before: the code of the door is not the one that is waited for.
        Visitor khalid = cast().as("khalid");
        Page done = cast().confirmed("khalid", () -> new Desk(khalid, number).tryTo("approve", ""));
        if (!done.words().contains("اعتُمد")) {
            new Desk(khalid, number).press("approve", "");
        }
        at(number).formWith("stage").press("done").says("طي القيد");
        days.stop();
        start(FOLDED, settings);
        for (int i = 0; i < 300 && !at(number).words().contains("يصدر بيان الخدمة"); i++) {
            Thread.sleep(500);
        }
        at(number).formWith("stage").fill("note", "البيان 7").press("done").says("إرسال الملف");
        return number;
    }

    /** The case on Yaser's desk. */
    Page at(String number) {
        return cast().as("yaser").get("/agency/leaving?number=" + number).is(200);
    }

    /** Waits until the case's page says this. */
    Page until(String number, String words) throws InterruptedException {
        for (int i = 0; i < 240; i++) {
            Page page = at(number);
            if (page.words().contains(words)) {
                return page;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("never said '" + words + "':\n" + at(number).words());
    }

    /** What Masar says to an answer of the pension body. */
    int heard(String sealed) throws IOException, InterruptedException {
        return Wire.HTTP.send(HttpRequest.newBuilder(days.server().at("/pension/answers"))
                .POST(HttpRequest.BodyPublishers.ofString(sealed)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
