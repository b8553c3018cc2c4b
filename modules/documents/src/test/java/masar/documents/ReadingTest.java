package masar.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import masar.kernel.text.ArabicText;
import masar.testing.House;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The text of a paper, as a program reads it")
@ExtendWith(House.class)
class ReadingTest {
    private static final char HELD = '\uE000';

    // Piece by piece in the order of the tags, as a screen reader goes. A line of Arabic stands in the PDF as the eye sees it, from left to right.
    private static String read(byte[] pdf) throws IOException {
        StringBuilder lines = new StringBuilder();
        List<String> codes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                TextPosition last = null;
                for (PDMarkedContent piece : extractor.getMarkedContents()) {
                    List<TextPosition> signs = piece.getContents().stream().filter(TextPosition.class::isInstance).map(TextPosition.class::cast)
                            .filter(t -> Character.getType(t.getUnicode().charAt(0)) != Character.NON_SPACING_MARK).toList();
                    String text = signs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
                    if (!signs.isEmpty()) {
                        TextPosition first = signs.get(0);
                        boolean goesOn = last != null && Math.abs(last.getY() - first.getY()) < 3 && first.getX() > last.getX() - 1;
                        lines.append(goesOn ? "" : "\n").append(arabic(text) || !text.matches(".*[A-Za-z:/-].*") ? text : held(text, codes));
                        last = signs.get(signs.size() - 1);
                    }
                }
            }
        }
        String logical = lines.toString().lines().map(ReadingTest::logical).collect(Collectors.joining("\n"));
        logical = logical.replaceAll(" +", " ");
        for (int i = 0; i < codes.size(); i++) {
            logical = logical.replace(String.valueOf((char) (HELD + i)), codes.get(i));
        }
        return ArabicText.withoutMarks(Normalizer.normalize(logical, Normalizer.Form.NFKC)).replaceAll("[\\u064B-\\u0652\\u0640]", "");
    }

    // A piece without Arabic is read as it stands; one sign holds its place meanwhile.
    private static String held(String code, List<String> codes) {
        codes.add(code);
        return String.valueOf((char) (HELD + codes.size() - 1));
    }

    private static boolean arabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static String logical(String seen) {
        return arabic(seen) ? new BidiTransform().transform(seen, Bidi.LTR, BidiTransform.Order.VISUAL, Bidi.RTL, BidiTransform.Order.LOGICAL,
                BidiTransform.Mirroring.ON, 0) : seen;
    }

    @Test
    @DisplayName("never has the verification alone on a page: the last section stands with it")
    void together(House house) throws IOException {
        for (int rows = 1; rows <= 12; rows++) {
            List<List<String>> grid = Collections.nCopies(rows, List.of("Annual increment", "1447/07/12\n2026/01/01"));
            byte[] pdf = Prints.bound(house, new Sheet("en", "Ministry", "Statement", "As it was", true, List.of(new Part.Heading("Career events"),
                    new Part.Grid(List.of(new Part.Column("Event", 1), new Part.Column("From", 1)), grid, List.of()), new Part.Heading("Length of service"),
                    new Part.Facts(List.of(new Part.Line("Counted", "9 years"), new Part.Line("Months", "111"))), new Part.Note("Days over are dropped.")), List.of()));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                String text = last.getText(document);
                assertTrue(text.contains("Length of service") && text.contains("Verify this paper"), rows + " rows:\n" + text);
            }
        }
    }

    private static void inOrder(String text, List<String> wanted) {
        int at = 0;
        for (String one : wanted) {
            int found = text.indexOf(one.replaceAll("[\\u064B-\\u0652\\u0640]", ""), at);
            assertTrue(found >= 0, () -> "'" + one + "' is not there, or not in its order, in:\n" + text);
            at = found + 1;
        }
    }

    @Test
    @DisplayName("holds Arabic names, numbers and dates in the order in which people read them")
    void arabic(House house) throws IOException {
        inOrder(read(Prints.signed(house, Samples.letter("ar"))), List.of("الهيئة العامة للطرق", "1448-0000123", "تعريف بالراتب", "13 جمادى الآخرة 1448", "23 نوفمبر 2026م",
                "إلى من يهمه الأمر", "هند سالم عبدالعزيز الراشد", "1900000157", "أخصائي تخطيط", "17 جمادى الأولى 1432", "21 أبريل 2011م", "12,160", "700", "12,860",
                "تحقق من هذه الوثيقة", "https://masar.example.sa/verify", "7KQ4-M2XD-9TFA", "K7Q2-M9XD"));
    }

    @Test
    @DisplayName("holds English ones too")
    void english(House house) throws IOException {
        inOrder(read(Prints.signed(house, Samples.letter("en"))), List.of("General Authority for Rural Roads", "Serial 1448-0000123", "Employment and salary letter",
                "To whom it may concern", "Hind Salem Abdulaziz Alrashed", "1900000157", "21 April 2011", "12,160 SAR", "7KQ4-M2XD-9TFA"));
    }

    @Test
    @DisplayName("goes through a long table row by row, and numbers the pages")
    void table(House house) throws IOException {
        String text = read(Prints.signed(house, Samples.statement(30)));
        inOrder(text, List.of("بيان الخدمة", "RURROAD-101", "RURROAD-102", "RURROAD-1029", "RURROAD-1030", "حتى تاريخه", "مدد لا تحسب"));
        assertTrue(text.contains("صفحة 1 من 3") && text.contains("صفحة 3 من 3"), text);
        assertTrue(text.contains("1433/05/17") && text.contains("2012/04/21"), text);
    }

    @Test
    @DisplayName("cannot be led outside by what a paper says")
    void closed(House house) throws IOException {
        Sheet evil = new Sheet("en", "</fo:block><fo:external-graphic src='file:///etc/passwd'/>", "&xxe; <!DOCTYPE x>", "\u0000\u202E]]>", false,
                List.of(new Part.Paragraph("url(file:///etc/passwd) \u2066 <fo:block/>")), List.of());
        String text = read(Prints.bound(house, evil));
        assertTrue(text.replaceAll("\\s+", "").contains("<fo:external-graphicsrc='file:///etc/passwd'/>"), text);
        assertEquals(-1, text.indexOf("root:"));
    }
}
