package masar.app.e2e;

/** Powers given on the pages made for it, each with the fresh code that it asks for. */
final class Powers {
    private Powers() {
    }

    /** Fills in a date in the Hijri calendar. */
    static Form hijri(Form form, String field, int day, int month, int year) {
        return form.fill(field, String.valueOf(day)).fill(field + "_m", "h" + month).fill(field + "_y", String.valueOf(year));
    }

    /** Delegates the first power somebody holds to somebody else, until the end of 1448; the list of what was delegated. */
    static Page delegate(Cast cast, String user, String desk, String delegate) {
        Visitor giver = cast.as(user);
        Page list = giver.get(desk + "/delegations?shown=GIVEN").is(200);
        if (!list.html().select("tbody a[href*=delegation?id=]").isEmpty()) {
            return list;
        }
        Page page = giver.get(desk + "/delegate").is(200);
        Form form = page.formWith("delegateId").fill("delegateId", cast.nationalId(delegate)).fill("documentNumber", "55/1448");
        String power = page.html().select("#power option").stream().map(o -> o.val()).filter(v -> !v.isEmpty()).findFirst().orElseThrow();
        form.fill("power", power);
        hijri(hijri(hijri(form, "from", 13, 6, 1448), "until", 29, 12, 1448), "documentDay", 1, 6, 1448);
        given(cast, user, () -> form.press("check"), "give");
        return giver.get(desk + "/delegations?shown=GIVEN").is(200);
    }

    /** Goes on from the page that checks the answers, giving the code if it asks for one. */
    static Page given(Cast cast, String user, java.util.function.Supplier<Page> check, String button) {
        var before = cast.letters("messages", cast.mobile(user));
        Page checked = check.get();
        Form form = checked.form(button);
        if (!checked.html().select("#code").isEmpty()) {
            form.fill("code", cast.newCode("messages", cast.mobile(user), before));
        }
        Page done = form.press(button);
        if (!done.html().select(".errors").isEmpty()) {
            throw new AssertionError(done.at() + " refused:\n" + done.words());
        }
        return done;
    }
}
