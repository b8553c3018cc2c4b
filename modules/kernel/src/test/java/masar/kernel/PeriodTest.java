package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 30);
        return Combinators.combine(from, length).as((f, l) -> l == 0 ? Period.since(START.plusDays(f))
                : Period.of(START.plusDays(f), START.plusDays(f + l)));
    }

    @Property
    void two_periods_overlap_exactly_when_some_day_is_in_both(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean shared = START.datesUntil(START.plusDays(200)).anyMatch(day -> one.contains(day) && other.contains(day));
        assertEquals(shared, one.overlaps(other));
        assertEquals(one.intersect(other), other.intersect(one));
    }

    @Property
    void cutting_takes_out_exactly_the_other_days(@ForAll("periods") Period one, @ForAll("periods") Period other,
            @ForAll @IntRange(min = 0, max = 120) int after) {
        LocalDate day = START.plusDays(after);
        assertEquals(one.contains(day) && !other.contains(day), one.cut(other).stream().anyMatch(left -> left.contains(day)));
    }

    @Property
    void cutting_at_a_day_loses_no_day(@ForAll("periods") Period one, @ForAll @IntRange(min = 0, max = 120) int at) {
        List<Period> parts = one.cutAt(START.plusDays(at));
        assertEquals(List.of(one), Period.union(parts));
        assertTrue(parts.size() == 1 || parts.get(1).from().equals(START.plusDays(at)) && !parts.get(0).overlaps(parts.get(1)));
    }

    @Property
    void a_union_has_the_same_days_and_no_two_that_touch(@ForAll("periods") Period a, @ForAll("periods") Period b, @ForAll("periods") Period c) {
        List<Period> union = Period.union(List.of(a, b, c));
        START.datesUntil(START.plusDays(120)).forEach(day -> assertEquals(a.contains(day) || b.contains(day) || c.contains(day),
                union.stream().anyMatch(p -> p.contains(day))));
        assertTrue(union.stream().allMatch(p -> union.stream().allMatch(q -> p.equals(q) || !p.touches(q))));
    }

    @Test
    void the_first_day_is_in_and_until_is_not() {
        Period january = Period.inclusive(START, LocalDate.of(2020, 1, 31));
        assertTrue(january.contains(START));
        assertTrue(january.contains(LocalDate.of(2020, 1, 31)));
        assertFalse(january.contains(LocalDate.of(2020, 2, 1)));
        assertEquals(Optional.of(LocalDate.of(2020, 1, 31)), january.lastDay());
        assertTrue(Period.since(START).contains(january));
        assertFalse(january.contains(Period.since(START)));
        assertTrue(Period.ofColumns(START, null).isOpen());
    }

    @Test
    void an_end_that_is_not_after_the_beginning_is_refused() {
        assertTrue(assertThrows(Refused.class, () -> Period.of(START, START)).is("refused.period"));
        assertThrows(Refused.class, () -> Period.of(START, START.minusDays(1)));
        Refused backwards = assertThrows(Refused.class, () -> Period.inclusive(START, START.minusDays(1)));
        assertEquals(java.util.List.of(START, START.minusDays(1)), backwards.problems().get(0).args(), "named with the day that was given");
    }
}
