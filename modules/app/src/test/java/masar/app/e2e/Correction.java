package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A correction of data being written by somebody, page by page, as the service's own pages lead. */
final class Correction {
    private static final String HOME = "/my/record/correct";
    private final Visitor visitor;

    private Correction(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A new one; a draft left over from before is thrown away. */
    static Correction of(Visitor visitor) {
        Page old = visitor.get(HOME).is(200);
        old.form("discard").press("discard").is(200);
        visitor.get(HOME).is(200);
        return new Correction(visitor);
    }

    /** The name of the form field about the first qualification: {@code MAJOR.17}. */
    static String qualification(Visitor visitor, String field) {
        Page part = visitor.get("/my/record/part?part=qualification").is(200);
        return part.html().select("a[href*=f=" + field + ".]").stream().map(a -> a.attr("href").replaceAll(".*f=(" + field + "\\.\\d+).*", "$1"))
                .findFirst().orElseThrow(() -> new AssertionError("no " + field + " to correct:\n" + part.words()));
    }

    /** What a field should say, and what proves it. */
    Correction wants(String field, String value, Visitor.Upload... proofs) {
        Page after = answer(field, value, proofs);
        assertTrue(after.path().matches("/my/record/(part|check)"), () -> "not saved:\n" + after.words());
        return this;
    }

    /** The same, wherever it leads. */
    Page answer(String field, String value, Visitor.Upload... proofs) {
        Form form = visitor.get("/my/record/field?f=" + field).is(200).formWith("wanted").fill("wanted", value);
        for (Visitor.Upload proof : proofs) {
            form.attach("files", proof);
        }
        return form.press("save");
    }

    /** The reason, a note and the terms; leads to checking the answers. */
    Page reason(String note) {
        Page check = visitor.get("/my/record/reason").is(200).formWith("note").fill("note", note).tick("terms").press("save");
        assertEquals("/my/record/check", check.path(), check::words);
        return check;
    }

    /** The page where the answers are checked. */
    Page check() {
        return visitor.get("/my/record/check").is(200);
    }

    /** Sends it and says under which number. */
    String send() {
        Page sent = check().form("send").press("send");
        assertEquals("/my/request", sent.path(), () -> "not sent:\n" + sent.words());
        return number(sent);
    }

    /** The number on the page that says that it was sent. */
    static String number(Page sent) {
        String number = sent.html().select("#sent-number").text();
        assertTrue(number.matches("\\d[\\d-]+\\d"), () -> "no number:\n" + sent.words());
        return number;
    }

    /** A small true PDF; different words, different content. */
    static Visitor.Upload pdf(String name, String words) {
        return new Visitor.Upload(name, "application/pdf", ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                + words + "\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
    }

    /** All numbers in somebody's list, newest first. */
    static List<String> numbers(Visitor visitor) {
        return visitor.get("/my/requests?shown=ALL&kind=data-correction").is(200).html().select("a[href*=/my/request?number=]").stream()
                .map(a -> a.attr("href").replaceAll(".*number=([\\d-]+).*", "$1")).distinct().toList();
    }
}
