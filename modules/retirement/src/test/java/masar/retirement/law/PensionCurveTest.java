package masar.retirement.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.kernel.PartialDate;
import masar.retirement.law.PensionCurve.Point;
import masar.retirement.law.RetirementFacts.Circumstances;
import masar.retirement.law.RetirementFacts.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pension at later days")
class PensionCurveTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Somebody born and appointed on these days, with 12,000 of basic pay. */
    private static RetirementFacts facts(String born, String appointed) {
        return new RetirementFacts(PartialDate.parse(born), new Service(LocalDate.parse(appointed), TODAY, List.of(), List.of(), 0), new BigDecimal("12000"),
                Reason.STATUTORY_AGE, Circumstances.NONE, RetirementPolicy.DEFAULT);
    }

    private static List<Point> curve(RetirementFacts facts) {
        return PensionCurve.of(facts, PensionCurve.days(facts, TODAY), day -> facts.basic());
    }

    @Test
    @DisplayName("goes from the first day to that of the age, with each day on which a road opens, and grows with service")
    void grows() {
        RetirementFacts facts = facts("1975-05-05", "2003-01-05");
        List<Point> curve = curve(facts);
        LocalDate age = Hijri.of(LocalDate.of(1975, 5, 5)).plusYears(60).toLocalDate();
        assertEquals(TODAY, curve.get(0).leaves());
        assertEquals(age, curve.get(curve.size() - 1).leaves());
        assertEquals(Reason.STATUTORY_AGE, curve.get(curve.size() - 1).by());
        assertEquals(Reason.EARLY_RETIREMENT, curve.get(0).by());
        Roads.of(facts).stream().flatMap(r -> r.on().stream()).filter(day -> day.isAfter(TODAY) && !day.isAfter(age))
                .forEach(day -> assertTrue(curve.stream().anyMatch(p -> p.leaves().equals(day)), () -> day + " in " + curve));
        for (int i = 1; i < curve.size(); i++) {
            assertTrue(curve.get(i).pension().orElseThrow().compareTo(curve.get(i - 1).pension().orElseThrow()) >= 0, curve::toString);
        }
        assertTrue(curve.size() <= 16, curve::toString);
        for (Point point : curve) {
            assertEquals(Pension.byFormula(facts.basic(), point.serviceMonths(), 480), point.pension().orElseThrow(), "by the formula of the law, no other");
        }
    }

    @Test
    @DisplayName("has no pension before twenty years, and one from the very day on which they are complete")
    void begins() {
        List<Point> curve = curve(facts("1972-05-05", "2010-01-05"));
        LocalDate twenty = CountedService.complete(20, facts("1972-05-05", "2010-01-05").service()).orElseThrow();
        curve.forEach(p -> assertEquals(!p.leaves().isBefore(twenty), p.pension().isPresent(), p::toString));
        assertTrue(curve.stream().anyMatch(p -> p.leaves().equals(twenty)), curve::toString);
        assertEquals(Outcome.REFUSED, curve.get(0).outcome());
    }

    @Test
    @DisplayName("is left to a person for whom the reform raises age and years, and has no pension where the law that computes it is not known")
    void reform() {
        assertTrue(curve(facts("1990-05-05", "2015-01-05")).stream().filter(p -> p.pension().isPresent()).limit(1).allMatch(p -> p.outcome() == Outcome.NEEDS_PERSON));
        assertTrue(curve(facts("1998-05-05", "2025-01-05")).stream().allMatch(p -> p.pension().isEmpty()));
    }

    @Test
    @DisplayName("is one day alone where the age is past")
    void past() {
        assertEquals(List.of(TODAY), PensionCurve.days(facts("1960-05-05", "1994-01-05"), TODAY));
    }

    @Test
    @DisplayName("takes the last basic pay of each day")
    void pay() {
        RetirementFacts facts = facts("1975-05-05", "2000-01-05");
        LocalDate rise = LocalDate.of(2030, 1, 1);
        List<Point> curve = PensionCurve.of(facts, List.of(rise.minusDays(1), rise.plusDays(1)), day -> day.isBefore(rise) ? new BigDecimal("12000") : new BigDecimal("24000"));
        assertEquals(List.of(new BigDecimal("12000"), new BigDecimal("24000")), curve.stream().map(Point::basic).toList());
        assertTrue(curve.get(1).pension().orElseThrow().compareTo(curve.get(0).pension().orElseThrow().multiply(new BigDecimal("1.9"))) > 0);
        assertEquals(Optional.empty(), facts.more().consent());
    }
}
