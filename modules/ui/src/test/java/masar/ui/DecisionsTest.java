package masar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A finding in words")
class DecisionsTest {
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
