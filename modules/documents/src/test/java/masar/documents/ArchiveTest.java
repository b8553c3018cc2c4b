package masar.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import masar.testing.House;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayName("A signed paper, held by veraPDF against PDF/A-2a and PDF/UA-1")
@ExtendWith(House.class)
class ArchiveTest {
    enum Kind {
        ARABIC, ENGLISH, BOTH, STATEMENT, VOWELS;

        Sheet[] sheets() {
            return switch (this) {
                case ARABIC -> new Sheet[] {Samples.letter("ar")};
                case ENGLISH -> new Sheet[] {Samples.letter("en")};
                case BOTH -> new Sheet[] {Samples.letter("ar"), Samples.letter("en")};
                case STATEMENT -> new Sheet[] {Samples.statement(30)};
                // A shadda with each vowel on it, as names and decisions have them.
                case VOWELS -> new Sheet[] {new Sheet("ar", "جهة", "قرار", "اليوم", false, List.of(new Part.Paragraph("يُعوَّض محمّد وسوِّي وحجُّه خيرٌ وعدّاً")), List.of())};
            };
        }
    }

    @BeforeAll
    static void ready() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "{0} has no failure")
    @EnumSource(Kind.class)
    void conforms(Kind kind, House house) throws Exception {
        byte[] pdf = Prints.signed(house, kind.sheets());
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertEquals(List.of(), failures(pdf, flavour), flavour.toString());
        }
    }

    @Test
    @DisplayName("would be found out with a sign of failure in it")
    void offender(House house) throws Exception {
        byte[] pdf = Prints.signed(house, Samples.letter("en"));
        String broken = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).replace("/MarkInfo", "/MorkInfo");
        assertTrue(!failures(broken.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), PDFAFlavour.PDFA_2_A).isEmpty());
    }

    @Test
    @DisplayName("says its language, title and headings, and runs nothing")
    void tagged(House house) throws IOException {
        try (PDDocument document = Loader.loadPDF(Prints.signed(house, Kind.BOTH.sheets()))) {
            assertEquals("ar", document.getDocumentCatalog().getLanguage());
            assertEquals("تعريف بالراتب 1448-0000123", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(2, Stream.iterate(document.getDocumentCatalog().getDocumentOutline().getFirstChild(), java.util.Objects::nonNull,
                    i -> i.getNextSibling()).count());
            assertEquals(null, document.getDocumentCatalog().getCOSObject().getItem("OpenAction"));
            assertEquals(null, document.getDocumentCatalog().getNames() == null ? null : document.getDocumentCatalog().getNames().getJavaScript());
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            return result.getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }
}
