package masar.records.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Outcome;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.kernel.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Counted service, birth date for service, day of the increment")
class CountedServiceTest {

    @ParameterizedTest(name = "{10}")
    @CsvFileSource(resources = "counted-service.csv", numLinesToSkip = 1)
    void counts(LocalDate from, LocalDate until, String spell, LocalDate spellFrom, LocalDate spellTo, Boolean counted, LocalDate upTo, int years,
            int months, int days, String why) {
        List<CountedService.Away> away = spell == null ? List.of() : List.of(new CountedService.Away(SpellKind.valueOf(spell),
                Period.inclusive(spellFrom, spellTo), Optional.ofNullable(counted)));
        assertEquals(new Span(years, months, days),
                CountedService.of(new CountedService.Facts(List.of(Period.ofColumns(from, until)), away, upTo)).hijri());
    }

    @Test
    @DisplayName("art 36: an unknown day of birth is 1 Rajab of its year, and a later change is ignored")
    void birth() {
        LocalDate frozen = BirthDateForService.frozen(PartialDate.parse("1385"));
        assertEquals(PartialDate.parse("1385/7/1").earliest(), frozen);
        assertEquals(Outcome.GRANTED, BirthDateForService.afterChange(frozen, Optional.empty()).outcome());
        assertEquals(Outcome.NEEDS_PERSON, BirthDateForService.afterChange(frozen, Optional.of(PartialDate.parse("1386"))).outcome());
    }

    @Test
    @DisplayName("art 17: 1 Muharram before M/139 of 1441-10-19, the first of January from that day on")
    void increment() {
        LocalDate amended = PartialDate.parse("1441-10-19").earliest();
        assertEquals(PartialDate.parse("1442-01-01").earliest(), IncrementDay.after(amended.minusDays(1)));
        assertEquals(LocalDate.of(2021, 1, 1), IncrementDay.after(amended));
        assertEquals(LocalDate.of(2027, 1, 1), IncrementDay.after(LocalDate.of(2026, 11, 23)));
    }
}
