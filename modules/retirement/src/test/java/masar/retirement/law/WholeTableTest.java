package masar.retirement.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import masar.kernel.Hijri;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.retirement.law.RetirementFacts.Circumstances;
import masar.retirement.law.RetirementFacts.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Service and age over the whole Umm al-Qura table, 1300 to 1600")
class WholeTableTest {
    private static LocalDate day(int year, int month, int day) {
        return new Hijri(year, month, Math.min(day, Hijri.lengthOfMonth(year, month))).toLocalDate();
    }

    private static int months(LocalDate from, LocalDate ends) {
        return CountedService.until(ends, new Service(from, ends, List.of(), List.of(), 0), RetirementPolicy.DEFAULT).months();
    }

    private static boolean leap(int year) {
        return ChronoUnit.DAYS.between(day(year, 1, 1), day(year, 12, 30)) == 354;
    }

    @Test
    @DisplayName("has years of 354 and of 355 days, a third and more of them leap years, and each counts as twelve months")
    void years() {
        int leaps = 0;
        for (int year = Hijri.FIRST_YEAR; year < Hijri.LAST_YEAR; year++) {
            assertEquals(12, months(day(year, 1, 1), day(year + 1, 1, 1)), "year " + year);
            assertEquals(11, months(day(year, 1, 1), day(year + 1, 1, 1).minusDays(1)), "a day less of " + year);
            assertEquals(leap(year) ? 355 : 354, ChronoUnit.DAYS.between(day(year, 1, 1), day(year + 1, 1, 1)), "year " + year);
            leaps += leap(year) ? 1 : 0;
        }
        assertTrue(leaps > 300 / 3 && leaps < 300 / 2, leaps + " leap years");
    }

    @Test
    @DisplayName("has months of 29 and of 30 days, and each counts as one from its first day on")
    void monthEnds() {
        for (int year = Hijri.FIRST_YEAR; year < Hijri.LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate first = day(year, month, 1);
                LocalDate next = month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
                assertEquals(1, months(first, next), year + "/" + month);
                assertEquals(0, months(first, next.minusDays(1)), year + "/" + month);
            }
        }
    }

    @Test
    @DisplayName("brings who is born on the thirtieth to sixty on the last day of that month, sixty years on")
    void age() {
        for (int year = Hijri.FIRST_YEAR; year <= Hijri.LAST_YEAR - 60; year++) {
            for (int month = 1; month <= 12; month++) {
                if (Hijri.lengthOfMonth(year, month) == 30) {
                    LocalDate born = day(year, month, 30);
                    LocalDate sixty = day(year + 60, month, 30);
                    assertEquals(sixty, StatutoryAge.of(facts(born, sixty)).from(), year + "/" + month);
                    assertEquals(Hijri.lengthOfMonth(year + 60, month), Hijri.of(sixty).day());
                }
            }
        }
    }

    private static RetirementFacts facts(LocalDate born, LocalDate leaves) {
        // Appointed so early that the reform changes nothing, and asked after the law began.
        LocalDate appointed = day(1395, 1, 1);
        LocalDate asked = leaves.isAfter(appointed) ? leaves : appointed.plusDays(1);
        return new RetirementFacts(PartialDate.of(born), new Service(appointed, asked, List.of(), List.of(), 0), BigDecimal.TEN, Reason.STATUTORY_AGE,
                Circumstances.NONE, RetirementPolicy.DEFAULT);
    }

    @Test
    @DisplayName("ends with 1600: what would lie beyond it is refused in words, and nothing is made up")
    void edges() {
        assertEquals((1600 - 1570) * 12, months(day(1570, 1, 1), day(1600, 1, 1)));
        Refused beyond = assertThrows(Refused.class, () -> StatutoryAge.of(facts(day(1541, 1, 1), day(1590, 1, 1))));
        assertTrue(beyond.is("refused.hijriRange"), beyond::toString);
        assertTrue(assertThrows(Refused.class, () -> months(day(1300, 1, 1).minusDays(1), day(1310, 1, 1))).is("refused.hijriRange"));
        assertTrue(CountedService.complete(40, new Service(day(1570, 1, 1), day(1571, 1, 1), List.of(), List.of(), 0)).isEmpty());
    }
}
