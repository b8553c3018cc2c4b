package masar.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicTextTest {

    @ParameterizedTest
    @CsvSource({"أحمد,احمد", "إبراهيم,ابراهيم", "آمنة,امنه", "ٱلله,الله", "مصطفى,مصطفي", "فاطمة,فاطمه", "مؤمن,مومن", "عائشة,عايشه",
            "مُحَمَّد,محمد", "محـــمد,محمد", "عبد الله,عبدالله", "عبد  الرحمن بن عبد العزيز,عبدالرحمن بن عبدالعزيز", "معبد الله,معبد الله",
            "عبد,عبد", "عبد الله عبد,عبدالله عبد", "عبده علي,عبده علي", "کریم,كريم", "١٢٣٤٥,12345", "۱۲۳,123", "ﷲ,الله", "ﻻﻓﻲ,لافي", "Saad AL-Otaibi,saad al-otaibi",
            "هيء,هيء", "هذا,هذا", "شيء,شيء"})
    void writings_of_one_name_fold_to_one(String written, String folded) {
        assertEquals(folded, ArabicText.fold(written));
    }

    @Test
    void invisible_marks_and_extra_spaces_do_not_matter() {
        assertEquals("سعد علي", ArabicText.fold(" \u200Fسعد\u00A0 \u2067علي\u2069\uFEFF "));
        assertEquals("رداد", ArabicText.fold("ردا\u0654د".replace("\u0654", "")));
        assertEquals("احمد", ArabicText.fold("ا\u0654حمد"));
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.strings().withChars("اأإآٱبتةهىيئؤءكکیعبد  \u064B\u0640\u0654\u0670\u200F\u2066٣۳xX-ﷲİ\u0301e").ofMaxLength(25);
    }

    @Property
    void folding_twice_changes_nothing(@ForAll("arabic") String text) {
        String once = ArabicText.fold(text);
        assertEquals(once, ArabicText.fold(once));
    }

    @Property
    void folding_twice_changes_nothing_in_any_script(@ForAll String text) {
        String once = ArabicText.fold(text);
        assertEquals(once, ArabicText.fold(once));
    }

    @Property
    void words_are_letters_and_digits_of_the_folded_text(@ForAll("arabic") String text) {
        List<String> tokens = ArabicText.tokens(text);
        assertTrue(tokens.stream().allMatch(token -> token.matches("[\\p{L}\\p{N}]+") && ArabicText.fold(text).contains(token)));
    }

    @Test
    void a_name_is_parted_into_words() {
        assertEquals(List.of("عبدالله", "ابن", "سعد", "12"), ArabicText.tokens("عبد الله (أبن) سَعد، ١٢"));
        assertEquals(List.of(), ArabicText.tokens(" - "));
    }

    @Test
    void codes_stand_in_isolates() {
        assertEquals("\u20662026-11-23\u2069", ArabicText.isolate("2026-11-23"));
    }

    @Test
    void what_is_repeated_in_a_message_is_short_and_plain() {
        assertEquals(61, ArabicText.shown("x".repeat(500)).length());
        assertEquals("a b", ArabicText.shown("\u202Ea\r\nb\u0000"));
    }
}
