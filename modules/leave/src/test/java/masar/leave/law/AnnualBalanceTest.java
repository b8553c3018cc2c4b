package masar.leave.law;

import java.time.LocalDate;
import masar.kernel.CivilDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DisplayName("the balance of annual leave")
class AnnualBalanceTest {
    @ParameterizedTest(name = "{0} {1} {3}")
    @CsvFileSource(resources = "balance.csv", numLinesToSkip = 1)
    void left(String facts, String on, int left, String why) {
        LocalDate day = CivilDate.parse(on);
        assertEquals(left, new Said(facts).balance().left(day), () -> new Said(facts).balance().lots(day).toString());
    }

    @org.junit.jupiter.api.Test
    @DisplayName("is kept a fourth year by need of work, where that is decided before it lapses")
    void kept() {
        LocalDate serves = LocalDate.of(2020, 1, 5);
        AnnualBalance plain = new AnnualBalance(new AnnualBalance.Facts(serves, true, List.of(), Optional.empty(), List.of(), Set.of()), Holidays.byLaw());
        AnnualBalance kept = new AnnualBalance(new AnnualBalance.Facts(serves, true, List.of(), Optional.empty(), List.of(), Set.of(serves)), Holidays.byLaw());
        LocalDate lapses = plain.lots(serves.plusDays(10)).get(0).lapses();
        assertEquals(Outcome.GRANTED, plain.keeps(serves, lapses.minusDays(1)).outcome());
        assertEquals(Outcome.REFUSED, plain.keeps(serves, lapses).outcome());
        LocalDate later = kept.lots(serves.plusDays(10)).get(0).lapses();
        assertEquals(later.minusDays(1).toString(), plain.keeps(serves, serves).gives().get("keptUntil"));
        assertEquals(plain.left(lapses) + 36, kept.left(lapses));
    }
}
