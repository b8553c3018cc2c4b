package masar.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A date that is typed")
class TypedDateTest {
    private static final String ALL_RIGHT = "";

    private static String said(String day, String month, String year) {
        TypedDate typed = new TypedDate(day, month, year);
        return typed.day().map(d -> ALL_RIGHT).orElseGet(typed::problem);
    }

    @Test
    @DisplayName("is a day in either calendar and with any digits")
    void days() {
        assertEquals(Optional.of(LocalDate.of(2026, 8, 13)), new TypedDate("30", "h2", "1448").day());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), new TypedDate("١", "g1", "۲۰۲۶").day());
        assertEquals(Optional.of(LocalDate.of(2174, 12, 31)), new TypedDate("31", "g12", "2174").day());
    }

    @Test
    @DisplayName("in a year that its calendar does not reach is told so, in words about the year")
    void years() {
        for (String year : new String[] {"1299", "1601", "1602", "2026", "9999", "0", "26", "x", ""}) {
            assertEquals("field.date.year.hijri", said("1", "h1", year), year);
        }
        for (String year : new String[] {"1448", "0", "26", "2175", "9999", "-1"}) {
            assertEquals("field.date.year.gregorian", said("1", "g1", year), year);
        }
        assertEquals("field.date.day.hijri", said("31", "h1", "1448"));
        assertEquals("field.date.day.gregorian", said("29", "g2", "2025"));
        assertEquals("field.date.month", said("1", "", "1448"));
    }
}
