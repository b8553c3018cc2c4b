package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** One request on an officer's desk, as the page shows it. */
final class Desk {
    private final Visitor officer;
    private final String number;
    private Page page;
    private Form form;

    Desk(Visitor officer, String number) {
        this.officer = officer;
        this.number = number;
        show(officer.get("/agency/request?number=" + number).is(200));
    }

    private void show(Page shown) {
        page = shown;
        form = shown.html().select("form[id=deciding]").isEmpty() ? null : shown.formWith("version");
    }

    Page page() {
        return page;
    }

    /** Says yes or no to a field, named by what its heading says. */
    Desk judge(String label, String decision, String reason) {
        var rows = page.html().select("section.fieldrow");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).selectFirst("h3").text().contains(label)) {
                form.fill("judging:" + i + ":decision", decision).fill("judging:" + i + ":itemReason", reason);
                return this;
            }
        }
        throw new AssertionError("no field '" + label + "' on the desk:\n" + page.words());
    }

    /** Says the same to all fields. */
    Desk judgeAll(String decision, String reason) {
        for (int i = 0; i < page.html().select("section.fieldrow").size(); i++) {
            form.fill("judging:" + i + ":decision", decision).fill("judging:" + i + ":itemReason", reason);
        }
        return this;
    }

    /** Does it, and asserts that it was done. */
    Page press(String act, String reason) {
        Page after = tryTo(act, reason);
        assertEquals(0, after.html().select(".errors").size(), () -> act + " was refused:\n" + after.words());
        return after;
    }

    /** Does it, wherever that leads. */
    Page tryTo(String act, String reason) {
        if (!reason.isEmpty()) {
            form.fill("reason", reason);
        }
        Page after = form.press(act);
        if (after.path().equals("/agency/request")) {
            show(after);
        }
        return after;
    }

    /** Looks again. */
    Desk again() {
        show(officer.get("/agency/request?number=" + number).is(200));
        return this;
    }

    /** The form as it is now, filled in. */
    Form form() {
        return form;
    }
}
