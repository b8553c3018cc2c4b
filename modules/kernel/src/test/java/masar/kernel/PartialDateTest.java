package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1385,          HIJRI,     YEAR,  1385-01-01, 1385-12-29, 1385-07-01, GRANTED",
        "1385هـ,         HIJRI,     YEAR,  1385-01-01, 1385-12-29, 1385-07-01, GRANTED",
        "1385/3,        HIJRI,     MONTH, 1385-03-01, 1385-03-30, 1385-07-01, NEEDS_PERSON",
        "1385/00/00,    HIJRI,     YEAR,  1385-01-01, 1385-12-29, 1385-07-01, GRANTED",
        "1385/07/01,    HIJRI,     DAY,   1385-07-01, 1385-07-01, 1385-07-01, GRANTED",
        "٣٠/٦/١٤٤٧هـ,   HIJRI,     DAY,   1447-06-29, 1447-06-29, 1447-06-29, NEEDS_PERSON"})
    void a_Hijri_record_says_as_much_as_it_says(String source, PartialDate.Calendar calendar, PartialDate.Precision precision,
            String earliest, String latest, String forService, Outcome outcome) {
        PartialDate date = PartialDate.parse(source);
        assertEquals(calendar, date.calendar());
        assertEquals(precision, date.precision());
        assertEquals(earliest, Hijri.of(date.earliest()).iso());
        assertEquals(latest, Hijri.of(date.latest()).iso());
        assertEquals(forService, Hijri.of(date.forService()).iso());
        assertEquals(outcome, date.forServiceFinding().outcome());
        assertEquals(source, date.sourceText());
    }

    @Test
    void the_30th_of_a_month_of_29_days_is_kept_and_stands_for_the_29th() {
        PartialDate date = PartialDate.parse("1447-06-30");
        assertTrue(date.impossible());
        assertEquals("1447-06-30", date.sourceText());
        assertEquals("1447-06-29", Hijri.of(date.earliest()).iso());
        assertFalse(PartialDate.parse("1447-05-30").impossible());
    }

    @ParameterizedTest
    @CsvSource({"1965,1965-10-26", "1966,1966-10-15", "2000,2000-09-28", "2008,2008-07-04"})
    void a_Gregorian_year_means_the_first_1_Rajab_in_it(String source, LocalDate day) {
        assertEquals(day, PartialDate.parse(source).forService());
        assertEquals(Hijri.RAJAB, Hijri.of(day).month());
        assertEquals(1, Hijri.of(day).day());
    }

    @Property
    void the_first_1_Rajab_of_any_Gregorian_year_lies_in_that_year(@ForAll @IntRange(min = 1883, max = 2173) int year) {
        LocalDate day = PartialDate.parse(String.valueOf(year)).forService();
        assertEquals(year, day.getYear());
        assertEquals(1, Hijri.of(day).day());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1385", "1385/3", "1447-06-30", "1965-10-25", "١٣٨٥/٧/١ هـ", "25/10/1965م", "1965", "1965/2", "31/2/1965"})
    void a_stored_date_is_read_back_the_same(String source) {
        PartialDate date = PartialDate.parse(source);
        assertEquals(date, PartialDate.fromStorage(date.toStorage()));
        assertTrue(date.toStorage().length() <= 80);
    }

    @Property
    void every_known_day_is_stored_and_read_back(@ForAll @IntRange(min = 0, max = 106_664) int after) {
        PartialDate hijri = PartialDate.of(Hijri.of(Hijri.FIRST_DAY.plusDays(after)));
        PartialDate gregorian = PartialDate.of(Hijri.FIRST_DAY.plusDays(after));
        assertEquals(hijri, PartialDate.fromStorage(hijri.toStorage()));
        assertEquals(hijri, PartialDate.parse(hijri.sourceText()));
        assertEquals(gregorian, PartialDate.fromStorage(gregorian.toStorage()));
        assertEquals(hijri.earliest(), gregorian.forService());
    }

    @ParameterizedTest
    @CsvSource({"'',refused.dateText", "unknown,refused.dateText", "1385-13,refused.hijriMonth", "1385-01-31,refused.hijriDay", "1299,refused.hijriRange",
            "1965-13,refused.dateText", "1965-01-32,refused.dateText", "1385/00/05,refused.dateText", "85/7/1,refused.dateText",
            "1385                                                          هـ,refused.dateText"})
    void what_is_no_date_is_refused(String source, String key) {
        assertTrue(assertThrows(Refused.class, () -> PartialDate.parse(source)).is(key), source);
    }

    @Test
    void damaged_storage_is_not_taken_for_a_date() {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.fromStorage("1385"));
    }
}
