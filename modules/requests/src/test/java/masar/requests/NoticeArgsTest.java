package masar.requests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a notice names")
class NoticeArgsTest {
    private static Object[] read(String kept, Locale locale) {
        return NoticeArgs.read(kept, null, locale, (id, ar) -> "ar".equals(locale.getLanguage()) ? ar : "Hind of " + id);
    }

    @Test
    @DisplayName("is said in the reader's language: people by the name they have in it, programmes by either name, days as days")
    void read() {
        String kept = NoticeArgs.write(new NamedPerson("1900000017", "هند"), new InBoth("كتابة التقارير", "Writing reports"), LocalDate.of(2026, 11, 23), 5, "MOT-101");
        assertEquals(List.of("1900000017"), NoticeArgs.people(kept));
        assertArrayEquals(new Object[] {"Hind of 1900000017", "Writing reports", LocalDate.of(2026, 11, 23), 5L, "MOT-101"}, read(kept, Locale.ENGLISH));
        assertArrayEquals(new Object[] {"هند", "كتابة التقارير", LocalDate.of(2026, 11, 23), 5L, "MOT-101"}, read(kept, Locale.forLanguageTag("ar")));
    }

    @Test
    @DisplayName("stays readable where there is no name in English, and where nothing is named")
    void missing() {
        assertArrayEquals(new Object[] {"دورة"}, read(NoticeArgs.write(new InBoth("دورة", "")), Locale.ENGLISH));
        assertEquals(List.of(), NoticeArgs.people(""));
        assertArrayEquals(new Object[0], read("", Locale.ENGLISH));
    }
}
