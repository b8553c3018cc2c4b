package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HijriTest {

    @ParameterizedTest
    @CsvSource({"1446-01-01,2024-07-07", "1447-01-01,2025-06-26", "1448-01-01,2026-06-16", "1447-09-01,2026-02-18",
            "1432-06-25,2011-05-28", "1448-06-13,2026-11-23", "1445-07-01,2024-01-13", "1300-01-01,1882-11-12", "1600-12-30,2174-11-25"})
    void is_the_day_that_Umm_al_Qura_gives(String hijri, LocalDate gregorian) {
        assertEquals(gregorian, Hijri.parse(hijri).toLocalDate());
        assertEquals(hijri, Hijri.of(gregorian).iso());
    }

    @Test
    void every_day_from_1300_to_1600_is_read_back_as_it_was_written() {
        long days = 0;
        Hijri before = null;
        for (LocalDate day = Hijri.FIRST_DAY; !day.isAfter(Hijri.LAST_DAY); day = day.plusDays(1)) {
            Hijri hijri = Hijri.of(day);
            assertEquals(hijri, Hijri.parse(hijri.iso()));
            assertEquals(day, hijri.toLocalDate());
            assertTrue(before == null || before.compareTo(hijri) < 0);
            before = hijri;
            days++;
        }
        assertEquals(106_665, days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1448-06-13", "1448/6/13", "13/6/1448", "13-06-1448 هـ", "١٤٤٨-٠٦-١٣", "١٣/٦/١٤٤٨هـ", " 1448 / 06 / 13 ",
            "\u2066۱۴۴۸-۰۶-۱۳\u2069", "1448.06.13 AH", "13/6/1448ه"})
    void is_read_as_people_write_it(String typed) {
        assertEquals(new Hijri(1448, 6, 13), Hijri.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"1299-12-29,refused.hijriRange", "1601-01-01,refused.hijriRange", "0000-01-01,refused.hijriRange", "1448-13-01,refused.hijriMonth",
            "1448-00-01,refused.hijriMonth", "1448-01-00,refused.hijriDay", "1447-06-30,refused.hijriDay", "1447-05-31,refused.hijriDay",
            "1448-06,refused.hijriText", "1448,refused.hijriText", "'',refused.hijriText", "yesterday,refused.hijriText", "1448-06-13x,refused.hijriText",
            "99999-06-13,refused.hijriText", "1448-06-13-13,refused.hijriText"})
    void what_is_no_day_of_the_calendar_is_refused(String typed, String key) {
        assertTrue(assertThrows(Refused.class, () -> Hijri.parse(typed)).is(key), typed);
    }

    @Test
    void the_days_next_to_both_ends_of_the_table_are_refused() {
        for (LocalDate outside : new LocalDate[] {Hijri.FIRST_DAY.minusDays(1), Hijri.LAST_DAY.plusDays(1), LocalDate.MIN, LocalDate.MAX}) {
            assertTrue(assertThrows(Refused.class, () -> Hijri.of(outside)).is("refused.hijriRange"));
        }
    }

    @Property
    void a_month_has_29_or_30_days_and_the_day_after_its_last_is_refused(@ForAll @IntRange(min = 1300, max = 1600) int year,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        int length = Hijri.lengthOfMonth(year, month);
        assertTrue(length == 29 || length == 30);
        assertEquals(length, new Hijri(year, month, length).lengthOfMonth());
        assertTrue(assertThrows(Refused.class, () -> new Hijri(year, month, length + 1)).is("refused.hijriDay"));
    }

    @Test
    void sixty_years_on_is_the_same_day_and_month() {
        assertEquals("1445-07-01", Hijri.parse("1385-07-01").plusYears(60).iso());
        assertEquals(29, Hijri.lengthOfMonth(1447, 6));
        assertEquals("1447-06-29", new Hijri(1446, 6, 29).plusYears(1).iso());
        assertThrows(Refused.class, () -> new Hijri(1600, 1, 1).plusYears(1));
    }

    @Test
    void months_have_names_in_both_languages() {
        assertEquals("رجب", new Hijri(1385, Hijri.RAJAB, 1).monthName(new Locale("ar")));
        assertEquals("Rajab", new Hijri(1385, Hijri.RAJAB, 1).monthName(Locale.ENGLISH));
        assertEquals(12, Hijri.monthNames(Locale.ENGLISH).stream().distinct().count());
        assertEquals(12, Hijri.monthNames(new Locale("ar", "SA")).stream().distinct().count());
    }
}
