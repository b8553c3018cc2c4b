package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.kernel.Period;
import masar.kernel.ServiceLength;
import masar.kernel.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ExperienceTest {
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    @Property
    void is_counted_as_service_is(@ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 5000) Integer> spells,
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 5000) Integer> gaps) {
        List<Period> served = periods(spells, 700);
        List<Period> off = periods(gaps, 90);
        assertEquals(ServiceLength.counted(served, off).span(), Experience.counted(served, off, LocalDate.of(2050, 1, 1)));
    }

    @Property
    void on_the_day_told_it_suffices_and_the_day_before_it_does_not(@ForAll @IntRange(min = 0, max = 6000) int since, @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @Size(max = 3) List<@IntRange(min = 4000, max = 8000) Integer> gaps) {
        List<Period> spells = List.of(Period.since(START.plusDays(since)));
        List<Period> off = periods(gaps, 90);
        Span needed = new Span(years, 0, 0);
        if (Experience.counted(spells, off, ON).compareTo(needed) < 0) {
            Optional<LocalDate> day = Experience.earliest(spells, off, needed, ON);
            assertTrue(Experience.counted(spells, off, day.orElseThrow()).compareTo(needed) >= 0);
            assertTrue(Experience.counted(spells, off, day.orElseThrow().minusDays(1)).compareTo(needed) < 0);
        }
    }

    private static List<Period> periods(List<Integer> starts, int step) {
        return IntStream.range(0, starts.size()).mapToObj(i -> Period.of(START.plusDays(starts.get(i)), START.plusDays(starts.get(i) + step * (i + 1L)))).toList();
    }
}
