package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Training and scholarships at the pages: what a test needs there is there. */
final class Learning {
    private Learning() {
    }

    /** The form of a certificate of training, filled in. */
    static Form certificate(Visitor visitor, String title, Visitor.Upload... proofs) {
        Form form = visitor.get("/my/training/certificate?kind=TRAINING").is(200).formWith("title").fill("title", title).fill("provider", "معهد الإدارة العامة")
                .fill("sort", "TESTED_2").fill("hours", "٣٠");
        days(form, "first", "6", "g9", "2026");
        days(form, "last", "10", "g9", "2026");
        for (Visitor.Upload proof : proofs) {
            form.attach("files", proof);
        }
        return form;
    }

    /** The form of a scholarship, filled in. */
    static Form scholarship(Visitor visitor, Visitor.Upload... proofs) {
        Form form = visitor.get("/my/scholarship/ask?kind=SCHOLARSHIP").is(200).formWith("degree").fill("degree", "MASTER").fill("field", "إدارة النقل")
                .fill("institution", "جامعة ليدز").fill("country", "GB");
        days(form, "first", "10", "g1", "2027");
        days(form, "last", "9", "g1", "2028");
        for (Visitor.Upload proof : proofs) {
            form.attach("files", proof);
        }
        return form;
    }

    static void days(Form form, String field, String day, String month, String year) {
        form.fill(field, day).fill(field + "_m", month).fill(field + "_y", year);
    }

    /** Sends what was checked; the number. */
    static String sent(Page check) {
        Page sent = check.form("send").tick("terms").press("send");
        assertEquals("/my/request", sent.path(), sent::words);
        return Correction.number(sent);
    }

    /** An officer says yes in the last step, with a fresh code. */
    static void approved(Cast cast, String user, String number) {
        cast.confirmed(user, () -> new Desk(cast.as(user), number).judgeAll("ACCEPTED", "").tryTo("approve", ""));
        Desk again = new Desk(cast.as(user), number);
        if (!again.page().html().select("button[name=approve]").isEmpty()) {
            again.judgeAll("ACCEPTED", "").press("approve", "");
        }
    }

    /** Pages of Hind's, with drafts of both kinds. */
    static List<String> visits(Visitor hind) {
        Page certificate = certificate(hind, "مهارات العرض", Correction.pdf("شهادة.pdf", "certificate")).press("check");
        assertEquals("/my/training/check", certificate.path(), certificate::words);
        Page study = scholarship(hind).press("check");
        assertEquals("/my/scholarship/check", study.path(), study::words);
        String session = hind.get("/my/training/sessions").is(200).html().select("main a[href*=/my/training/session?id=]").attr("href").replaceAll(".*(/my/)", "$1");
        return List.of("/my/training", "/my/training/sessions", session, "/my/training/certificate?kind=VOLUNTEERING", "/my/training/check?" + certificate.at().getQuery(),
                "/my/scholarship/ask?kind=STUDY_MISSION", "/my/scholarship/check?" + study.at().getQuery(), "/my/transactions", "/my/transactions?number=48-2071-5365");
    }

    /** A scholarship of somebody that is asked for and not decided: its number. */
    static String asked(Visitor visitor) {
        Page check = scholarship(visitor, Correction.pdf("قبول.pdf", "accepted")).press("check");
        assertEquals("/my/scholarship/check", check.path(), check::words);
        return sent(check);
    }

    /** The address that a page leads to. */
    static String to(Visitor visitor, String page, String address) {
        String link = visitor.get(page).is(200).html().select("main a[href*=" + address + "]").attr("href");
        return link.substring(link.indexOf(address));
    }
}
