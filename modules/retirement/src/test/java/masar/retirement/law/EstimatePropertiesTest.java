package masar.retirement.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds whatever the dates are. */
class EstimatePropertiesTest {
    private static final RetirementPolicy POLICY = RetirementPolicy.DEFAULT;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1975, 1, 1).toEpochDay(), LocalDate.of(2060, 1, 1).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Property(tries = 500)
    void a_longer_service_never_counts_less_nor_lowers_the_pension(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 18_000) int days,
            @ForAll @IntRange(max = 400) int more, @ForAll @IntRange(max = 900) int uncounted, @ForAll @IntRange(min = 1, max = 90_000) int basic) {
        int shorter = months(from, days, uncounted);
        int longer = months(from, days + more, uncounted);
        assertTrue(longer >= shorter);
        assertTrue(pension(basic, longer).compareTo(pension(basic, shorter)) >= 0);
        assertTrue(pension(basic, longer).compareTo(BigDecimal.valueOf(basic)) <= 0);
    }

    @Property(tries = 300)
    void under_the_old_law_staying_longer_never_takes_a_pension_away_nor_lowers_it(@ForAll @IntRange(max = 15_000) int days,
            @ForAll @IntRange(max = 2_000) int more) {
        LocalDate from = LocalDate.of(1976, 1, 1);
        Optional<BigDecimal> early = estimate(from, from.plusDays(days), Reason.RESIGNATION).monthlyPension();
        Optional<BigDecimal> late = estimate(from, from.plusDays(days + more), Reason.RESIGNATION).monthlyPension();
        early.ifPresent(sum -> assertTrue(late.orElseThrow().compareTo(sum) >= 0));
    }

    @Property(tries = 300)
    void the_sum_of_spells_equals_the_whole(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 2, max = 9_000) int days, @ForAll @IntRange(max = 8_999) int cut) {
        LocalDate ends = from.plusDays(days);
        LocalDate middle = from.plusDays(1 + cut % (days - 1));
        var whole = new RetirementFacts.Service(from, ends, List.of(), List.of(), 0);
        var parted = new RetirementFacts.Service(middle, ends, List.of(Period.of(from, middle)), List.of(), 0);
        assertEquals(CountedService.until(ends, whole, POLICY).span(), CountedService.until(ends, parted, POLICY).span());
    }

    @Property(tries = 300)
    void so_does_that_of_many_spells_which_follow_each_other(@ForAll("days") LocalDate from, @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 900) Integer> lengths) {
        List<Period> spells = new ArrayList<>();
        LocalDate day = from;
        for (int length : lengths) {
            spells.add(Period.of(day, day.plusDays(length)));
            day = day.plusDays(length);
        }
        Collections.shuffle(spells, new Random(lengths.size()));
        Period present = spells.stream().max(Comparator.comparing(Period::from)).orElseThrow();
        List<Period> earlier = spells.stream().filter(p -> p != present).toList();
        var whole = new RetirementFacts.Service(from, day, List.of(), List.of(), 0);
        var parted = new RetirementFacts.Service(present.from(), day, earlier, List.of(), 0);
        assertEquals(CountedService.until(day, whole, POLICY).span(), CountedService.until(day, parted, POLICY).span());
    }

    @Property(tries = 500)
    void whether_years_are_complete_is_the_same_with_and_without_showing_how(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 12_000) int days,
            @ForAll @IntRange(max = 1_500) int lost, @ForAll @IntRange(max = 400) int uncounted, @ForAll @IntRange(min = 1, max = 30) int years) {
        LocalDate ends = from.plusDays(days);
        List<Period> earlier = List.of(Period.of(from.minusDays(3_000), from.minusDays(1_000)));
        List<Period> gaps = lost == 0 ? List.of() : List.of(Period.of(from.minusDays(1_200), from.minusDays(1_200).plusDays(lost)));
        var service = new RetirementFacts.Service(from, ends, earlier, gaps, uncounted);
        assertEquals(CountedService.until(ends, service, POLICY).reaches(years), CountedService.reached(years, ends, service));
    }

    @Property(tries = 100)
    void the_day_told_is_the_first_on_which_the_years_are_complete(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int years,
            @ForAll @IntRange(max = 900) int uncounted) {
        var service = new RetirementFacts.Service(from, from, List.of(), List.of(), uncounted);
        LocalDate day = CountedService.complete(years, service).orElseThrow();
        assertTrue(CountedService.until(day, service, POLICY).reaches(years));
        assertTrue(!CountedService.until(day.minusDays(1), service, POLICY).reaches(years));
    }

    @Property(tries = 200)
    void every_reason_has_an_estimate_with_one_sum_at_most(@ForAll Reason reason, @ForAll @IntRange(max = 25_000) int days) {
        Estimate estimate = estimate(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 1).plusDays(days), reason);
        assertTrue(estimate.monthlyPension().isEmpty() || estimate.lumpSum().isEmpty());
    }

    private static Estimate estimate(LocalDate from, LocalDate leaves, Reason reason) {
        return Estimate.of(new RetirementFacts(PartialDate.of(from.minusYears(20)), new RetirementFacts.Service(from, leaves, List.of(), List.of(), 0),
                new BigDecimal("10000.00"), reason, RetirementFacts.Circumstances.NONE, POLICY));
    }

    private static int months(LocalDate from, int days, int uncounted) {
        LocalDate ends = from.plusDays(days);
        return CountedService.until(ends, new RetirementFacts.Service(from, ends, List.of(), List.of(), uncounted), POLICY).months();
    }

    private static BigDecimal pension(int basic, int months) {
        return Pension.byFormula(BigDecimal.valueOf(basic), months, 480);
    }
}
