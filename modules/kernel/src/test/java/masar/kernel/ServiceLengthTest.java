package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ServiceLengthTest {
    private static final LocalDate START = LocalDate.of(1985, 3, 15);

    @ParameterizedTest
    @CsvFileSource(resources = "service.csv")
    void is_counted_as_the_cases_say(LocalDate from, LocalDate ends, String hijri, String gregorian, String shows) {
        assertEquals(hijri, ServiceLength.hijri(from, ends).span().toString(), shows);
        assertEquals(gregorian, ServiceLength.gregorian(from, ends).span().toString(), shows);
    }

    @Test
    void every_result_shows_its_article_what_it_was_counted_from_and_what_came_out() {
        Finding finding = ServiceLength.hijri(START, LocalDate.of(2025, 11, 23)).findings().get(0);
        assertEquals("1", finding.ref().label());
        assertEquals("1405-06-23", finding.given().get("fromHijri"));
        assertEquals("1447-06-02", finding.given().get("untilHijri"));
        assertEquals(41L, finding.gives().get("years"));
        assertEquals(9L, finding.gives().get("days"));
    }

    @Test
    void a_last_day_that_was_served_counts_when_the_period_includes_it() {
        assertEquals(new Span(41, 11, 10), ServiceLength.hijri(Period.inclusive(START, LocalDate.of(2025, 11, 23))).span());
    }

    @Property
    void spells_that_follow_each_other_sum_to_the_whole(@ForAll @IntRange(min = 1, max = 8000) int first,
            @ForAll @IntRange(min = 1, max = 8000) int second) {
        LocalDate middle = START.plusDays(first);
        LocalDate end = middle.plusDays(second);
        assertEquals(ServiceLength.hijri(START, end).span(),
                ServiceLength.sum(List.of(Period.of(middle, end), Period.of(START, middle))).span());
    }

    @Property
    void spells_counted_one_by_one_differ_from_the_whole_by_no_more_than_the_short_months_allow(@ForAll @IntRange(min = 1, max = 8000) int first,
            @ForAll @IntRange(min = 1, max = 8000) int second) {
        LocalDate middle = START.plusDays(first);
        LocalDate end = middle.plusDays(second);
        Span parts = ServiceLength.hijri(START, middle).span().plus(ServiceLength.hijri(middle, end).span());
        assertTrue(Math.abs(parts.asDays() - ServiceLength.hijri(START, end).span().asDays()) <= 1);
    }

    @Property
    void a_day_more_never_shortens_the_service(@ForAll @IntRange(min = 1, max = 20000) int days) {
        Span less = ServiceLength.hijri(START, START.plusDays(days)).span();
        Span more = ServiceLength.hijri(START, START.plusDays(days + 1)).span();
        assertTrue(more.compareTo(less) > 0);
    }

    @Test
    void days_carry_into_months_at_thirty_and_months_into_years_at_twelve() {
        assertEquals(new Span(2, 0, 5), new Span(0, 11, 20).plus(new Span(1, 0, 15)));
        assertEquals(new Span(0, 11, 29), new Span(1, 0, 0).minus(new Span(0, 0, 1)));
        assertEquals(new Span(0, 0, 29), new Span(0, 0, 29).plus(Span.NONE));
        assertEquals(new Span(0, 1, 0), new Span(0, 0, 29).plus(new Span(0, 0, 1)));
        assertThrows(ArithmeticException.class, () -> Span.NONE.minus(new Span(0, 0, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Span(0, 12, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(0, 0, -1));
    }

    @Test
    void what_does_not_count_is_taken_off_as_far_as_it_lies_within_the_service() {
        Period year = Period.of(new Hijri(1446, 1, 1).toLocalDate(), new Hijri(1447, 1, 1).toLocalDate());
        Period month = Period.of(new Hijri(1446, 3, 1).toLocalDate(), new Hijri(1446, 4, 1).toLocalDate());
        Period before = Period.of(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1));
        assertEquals(new Span(0, 11, 0), ServiceLength.counted(List.of(year), List.of(month, month, before)).span());
        assertEquals(new Span(1, 0, 0), ServiceLength.counted(List.of(year), List.of(before)).span());
        assertEquals(Span.NONE, ServiceLength.counted(List.of(year), List.of(year)).span());
        assertEquals("S4", last(ServiceLength.counted(List.of(year), List.of(month))).rule());
    }

    @Test
    void overlapping_spells_count_once() {
        Period year = Period.of(new Hijri(1446, 1, 1).toLocalDate(), new Hijri(1447, 1, 1).toLocalDate());
        Period half = Period.of(new Hijri(1446, 7, 1).toLocalDate(), new Hijri(1447, 7, 1).toLocalDate());
        assertEquals(new Span(1, 6, 0), ServiceLength.sum(List.of(half, year)).span());
        assertEquals(Span.NONE, ServiceLength.sum(List.of()).span());
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertTrue(assertThrows(Refused.class, () -> ServiceLength.hijri(START, START.minusDays(1))).is("refused.period"));
        assertTrue(assertThrows(Refused.class, () -> ServiceLength.gregorian(START, START.minusDays(1))).is("refused.period"));
        assertTrue(assertThrows(Refused.class, () -> ServiceLength.hijri(LocalDate.of(1800, 1, 1), START)).is("refused.hijriRange"));
        assertTrue(assertThrows(Refused.class, () -> ServiceLength.hijri(START, LocalDate.of(2200, 1, 1))).is("refused.hijriRange"));
        assertThrows(IllegalArgumentException.class, () -> ServiceLength.hijri(Period.since(START)));
    }

    private static Finding last(ServiceLength length) {
        return length.findings().get(length.findings().size() - 1);
    }
}
