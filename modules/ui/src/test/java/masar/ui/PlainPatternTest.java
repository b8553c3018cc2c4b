package masar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plain pattern")
class PlainPatternTest {
    @Test
    @DisplayName("says what ICU says")
    void same() {
        Object[] words = {"الأول", "{0}", "it's", 7, 999};
        for (String pattern : List.of("{0}", "", "words", "{1}{0}", "قرار رقم {0} بتاريخ {1}", "{2} and {2}", "{3} {4}")) {
            assertEquals(Optional.of(new MessageFormat(pattern, ULocale.ENGLISH).format(words)), PlainPattern.of(pattern).flatMap(p -> p.fill(words, false)), pattern);
            assertEquals(Optional.of(new MessageFormat(pattern, ULocale.forLanguageTag("ar-SA-u-nu-arab")).format(words)),
                    PlainPattern.of(pattern).flatMap(p -> p.fill(words, true)), pattern);
        }
    }

    @Test
    @DisplayName("leaves to ICU what has rules, quotes, numbers or too few words")
    void others() {
        for (String pattern : List.of("{0, number}", "{0,plural,one{a}other{b}}", "it''s {0}", "'{0}'", "{", "a } b", "{10}", "{x}")) {
            assertTrue(PlainPattern.of(pattern).isEmpty(), pattern);
        }
        for (Object other : List.of(1000, -1, 3L, 2.5)) {
            assertTrue(PlainPattern.of("{0}").flatMap(p -> p.fill(new Object[] {other}, false)).isEmpty());
        }
        assertTrue(PlainPattern.of("{1}").flatMap(p -> p.fill(new Object[] {"a"}, false)).isEmpty());
    }

    @Test
    @DisplayName("keeps Latin words, dates and signed numbers in their own direction, and nothing else")
    void direction() {
        for (String runs : List.of("Hind", "1448/5", "14-3", "a", "Z", "م10:30", "x")) {
            assertTrue(Format.runsAway(runs), runs);
        }
        for (String stays : List.of("", "هند", "123", "-5", "5-", "(7)", "10:", "[", "`", "{")) {
            assertTrue(!Format.runsAway(stays), stays);
        }
    }
}
