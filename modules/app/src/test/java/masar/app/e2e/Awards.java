package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The round of the demo whose ranking is frozen, from its minutes to the offer; what was done before is not done again. */
final class Awards {
    private static final String ROUND = "جولة الترقية الأولى";

    private Awards() {
    }

    /** The page of its decisions. */
    static String decisions(Visitor reader) {
        return "/agency/decisions?" + reader.get("/agency/decisions").is(200).follow(ROUND).at().getQuery();
    }

    /** The page of its first line. */
    static String line(Visitor reader, String decisions) {
        return reader.get(decisions).is(200).html().select("main a[href*=decision?line=]").attr("href");
    }

    /** Nouf's offer, decided by Khalid after Yaser's minutes. */
    static String offer(Cast cast) {
        Visitor yaser = cast.as("yaser");
        Visitor khalid = cast.as("khalid");
        String decisions = decisions(khalid);
        Page round = yaser.get("/agency/rounds").follow(ROUND);
        if (!round.html().select("button[name$=make]").isEmpty()) {
            round.form("make").press("make");
        }
        if (!khalid.get(decisions).html().select("button[name*=decideAll]").isEmpty()) {
            Page confirmed = cast.confirmed("khalid", () -> today(khalid.get(decisions).formWith("number").fill("number", "177/48"), "decidedOn").press("decideAll"));
            if (!confirmed.html().select("button[name*=decideAll]").isEmpty()) {
                assertEquals("177/48", confirmed.formWith("number").fields().get("number").get(0), "what was typed is kept on the way to the code");
                Page empty = confirmed.formWith("number").fill("number", "").press("decideAll").says("اكتب رقم القرار");
                Form send = today(empty.formWith("number").fill("number", "177/48"), "decidedOn");
                send.press("decideAll").says("صدر القرار في الجميع");
                assertTrue(send.press("decideAll").status() < 500, "a second click does no harm");
            }
        }
        return cast.as("nouf").get("/my/promotions").is(200).html().select("main a[href*=promotion/offer?id=]").attr("href");
    }

    /** The day of the tests in a field. */
    static Form today(Form form, String field) {
        return form.fill(field, "23").fill(field + "_m", "g11").fill(field + "_y", "2026");
    }
}
