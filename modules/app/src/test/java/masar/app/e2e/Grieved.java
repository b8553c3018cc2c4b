package masar.app.e2e;

/** Somebody brings a grievance at the pages. */
final class Grieved {
    private Grieved() {
    }

    /** Lets them have one about a right of this name, where another class has not brought it for them. */
    static void under(Visitor visitor, String right) {
        if (form(visitor, right).html().select("[name$=wanted]").size() > 0) {
            sent(visitor, right);
        }
    }

    /** Latifa's about a right of this name, round who decides at her agency, upheld by the ministry: its number. */
    static String upheld(Cast cast, String right) {
        String number = sent(cast.as("latifa"), right, cast.nationalId("khalid"));
        Visitor omar = cast.as("omar");
        Page said = cast.confirmed("omar", () -> omar.get("/ministry/grievance?number=" + number).is(200).form("uphold").fill("words", "يُصرف ما نقص من أول الشهر.").press("uphold"));
        if (!said.html().select("button[name$=uphold]").isEmpty()) {
            said.form("uphold").fill("words", "يُصرف ما نقص من أول الشهر.").press("uphold").is(200);
        }
        return number;
    }

    private static Page form(Visitor visitor, String right) {
        // Not the row of an earlier one about the same.
        String door = visitor.get("/my/grievances").is(200).html().select("main a[href*=/my/grieve?about=right]:contains(" + right + ")").attr("href");
        return visitor.get(door.substring(door.indexOf("/my/"))).is(200);
    }

    /** About a right of this name that arose this November, round those of these national IDs; its number. */
    static String sent(Visitor visitor, String right, String... round) {
        Form filled = form(visitor, right).formWith("wanted").fill("known", "1").fill("known_m", "g11").fill("known_y", "2026").fill("wanted", "صرف ما نقص")
                .fill("told", "لم يُصرف منذ أول الشهر");
        for (String who : round) {
            filled.tick(who);
        }
        Page checked = filled.press("check").says("صرف ما نقص").says("لم يُصرف منذ أول الشهر");
        return Correction.number(checked.form("send").tick("terms").press("send").is(200));
    }
}
