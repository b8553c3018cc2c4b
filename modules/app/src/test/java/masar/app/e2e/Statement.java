package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The statement of service that somebody issues for themselves in English, as a program reads its PDF. */
final class Statement {
    private static final int OF_ONE_ROW = 300;

    private Statement() {
    }

    static String of(Visitor visitor) {
        Page made = visitor.get("/my/papers").is(200).formWith("languages").fill("kind", "service-statement").fill("languages", "en").press("issue");
        String paper = made.html().select("main a[href*=/paper/]").attr("href");
        try (PDDocument document = Loader.loadPDF(visitor.get(paper).is(200).content())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that the statement has a row of this event with this decision number. */
    static void shows(Visitor visitor, String event, String number) {
        String text = of(visitor);
        assertTrue(Pattern.compile(Pattern.quote(event) + ".{0," + OF_ONE_ROW + "}?" + Pattern.quote(number), Pattern.DOTALL).matcher(text).find(), text);
    }
}
