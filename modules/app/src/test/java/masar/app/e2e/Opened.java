package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** An officer opening a case of end of service for somebody, page by page. */
final class Opened {
    private final Cast cast;
    private final String user;

    Opened(Cast cast, String user) {
        this.cast = cast;
        this.user = user;
    }

    /** Ids of people of the agency who serve and are none of the named ones, in the order of the list. */
    List<String> people() {
        List<String> named = List.of("hind", "turki", "reem", "latifa", "nouf", "majed", "sarah", "yaser", "noura", "khalid").stream().map(cast::nationalId).toList();
        return cast.as(user).get("/agency/people?standing=SERVING").is(200).html().select("table tbody tr").stream()
                .filter(row -> named.stream().noneMatch(row.text()::contains)).map(row -> row.selectFirst("a[href*=person?id=]").attr("href").replaceAll(".*id=", ""))
                .toList();
    }

    /** The questions of a reason, from the choice of it on. */
    Form questions(String person, String reason) {
        Page asked = cast.as(user).get("/agency/leaving/open?person=" + person).is(200).formWith("why").tick(reason).press("choose");
        assertEquals("/agency/leaving/open", asked.path(), asked::words);
        return asked.formWith("draft");
    }

    /** A day of 2026 in the Gregorian calendar. */
    static Form day(Form form, String field, int month, int day) {
        return form.fill(field, Integer.toString(day)).fill(field + "_m", "g" + month).fill(field + "_y", "2026");
    }

    /** What is asked of a death. */
    Form death(String person) {
        Form form = questions(person, "DEATH");
        day(day(form, "happenedOn", 11, 20), "paperOn", 11, 21);
        return form.fill("paper", "5501").fill("workRelated", "no").fill("contact", "ابنه فهد").fill("contactPhone", "0500000001")
                .attach("files", Correction.pdf("شهادة الوفاة.pdf", "death " + person));
    }

    /** What is asked of an illness. */
    Form illness(String person) {
        Form form = questions(person, "HEALTH_DISABILITY");
        day(day(form, "paperOn", 10, 1), "toldOn", 11, 10);
        return form.fill("paper", "771").fill("otherPost", "yes").fill("workRelated", "no").attach("files", Correction.pdf("قرار الهيئة.pdf", "ill " + person));
    }

    /** On to the check page. */
    static Page checked(Form form) {
        Page check = form.press("check");
        assertEquals("/agency/leaving/open/check", check.path(), check::words);
        return check;
    }

    /** Sends what was checked; the number of the case. */
    String sent(Page check) {
        Page sent = cast.confirmed(user, () -> check.form("send").tick("terms").press("send"));
        if (sent.path().equals("/agency/leaving/open/check")) {
            sent = sent.form("send").tick("terms").press("send");
        }
        assertEquals("/agency/leaving", sent.path(), sent::words);
        String number = sent.at().getQuery().replaceAll(".*number=", "");
        assertTrue(number.matches("\\d[\\d-]+\\d"), number);
        return number;
    }

    /** The authority decides. */
    static Page approved(Cast cast, String authority, String number) {
        Visitor officer = cast.as(authority);
        Page done = cast.confirmed(authority, () -> new Desk(officer, number).judgeAll("ACCEPTED", "").tryTo("approve", ""));
        return done.words().contains("اعتُمد") ? done : new Desk(officer, number).press("approve", "");
    }
}
