package masar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A finding in words")
class DecisionsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("has the letter of its article in the alphabet of who reads it")
    @CsvSource({"18-ب, 18(b)", "49-هـ, 49(e)", "28-ح, 28(h)", "18-أ, 18(a)", "220, 220", "28 bis, 28 bis", "'', ''", "4-2, 4-2"})
    void letters(String label, String english) {
        assertEquals(english, Decisions.latin(label));
    }

    @Test
    @DisplayName("leads from what went in to what came out the way that is read")
    void arrow() {
        Texts texts = new Texts();
        texts.format = new Format();
        texts.load();
        Decisions decisions = new Decisions();
        decisions.texts = texts;
        decisions.format = texts.format;
        Finding finding = LegalRef.of("HR Regulation").find("T1", Outcome.GRANTED).given("x", 1).gives("y", 2);
        assertEquals("x: 1 ⇐ y: 2", Wishes.as(new Wishes("ar", "", "", ""), () -> decisions.sum(finding)));
        assertEquals("x: 1 ⇒ y: 2", Wishes.as(new Wishes("en", "", "", ""), () -> decisions.sum(finding)));
        assertEquals(List.of("y: 2"), decisions.lines(LegalRef.of("HR Regulation").find("T1", Outcome.GRANTED).gives("y", 2)));
    }
}
