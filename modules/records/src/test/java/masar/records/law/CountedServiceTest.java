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

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "birth-date-for-service.csv", numLinesToSkip = 1)
    @DisplayName("art 36: the day that counts, frozen from what is recorded first")
    void birth(String recorded, String counts, Outcome outcome, String why) {
        PartialDate date = PartialDate.parse(recorded);
        assertEquals(PartialDate.parse(counts).earliest(), BirthDateForService.frozen(date));
        assertEquals(outcome, date.forServiceFinding().outcome());
    }

    @Test
    @DisplayName("art 36: a later change either way is ignored, and a person looks")
    void laterChange() {
        LocalDate frozen = BirthDateForService.frozen(PartialDate.parse("1385"));
        assertEquals(Outcome.GRANTED, BirthDateForService.afterChange(frozen, Optional.empty()).outcome());
        assertEquals(Outcome.GRANTED, BirthDateForService.afterChange(frozen, Optional.of(PartialDate.parse("1385-07-01"))).outcome());
        for (String changed : List.of("1384", "1386", "1385-06-29", "1385-07-02")) {
            var finding = BirthDateForService.afterChange(frozen, Optional.of(PartialDate.parse(changed)));
            assertEquals(Outcome.NEEDS_PERSON, finding.outcome(), changed);
            assertEquals(frozen.toString(), finding.gives().get("day").toString(), changed);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "increment-day.csv", numLinesToSkip = 1)
    @DisplayName("art 17: 1 Muharram before M/139 of 1441-10-19, the first of January from that day on")
    void increment(String on, String next, String why) {
        assertEquals(PartialDate.parse(next).earliest(), IncrementDay.after(PartialDate.parse(on).earliest()));
    }
}
