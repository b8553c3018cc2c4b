package masar.leave.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilDate;
import masar.kernel.Period;
import masar.leave.law.Holidays.Declared;
import masar.leave.law.Holidays.Occasion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("arts 10–12, 127, 128: holidays and hours of work")
class HolidaysTest {
    private final Holidays holidays = Holidays.byLaw();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"1447-09-24,NONE", "1447-09-25,FITR", "1447-10-05,FITR", "1447-12-04,NONE", "1447-12-05,ADHA", "1447-12-15,ADHA",
        "2026-09-23,NATIONAL_DAY", "2026-09-24,BRIDGE", "2026-09-22,NONE", "2027-09-23,NATIONAL_DAY", "2022-09-22,NATIONAL_DAY", "2022-09-23,NONE",
        "2028-09-24,NATIONAL_DAY", "2028-09-23,NONE", "2026-02-22,FOUNDING_DAY", "2025-02-23,FOUNDING_DAY", "2025-02-22,NONE", "2026-11-23,NONE"})
    void by_law(String day, String occasion) {
        String found = holidays.on(CivilDate.parse(day)).map(Enum::name).orElse("NONE");
        assertEquals(occasion, found, () -> CivilDate.parse(day).getDayOfWeek().toString());
    }

    @Test
    @DisplayName("a circular sets other days, and the law's fall away that year alone")
    void declared() {
        Holidays said = new Holidays(List.of(new Declared(Occasion.NATIONAL_DAY, 2026, Period.inclusive(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 21))),
                new Declared(Occasion.OTHER, 2026, Period.inclusive(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2)))));
        assertEquals(Optional.of(Occasion.NATIONAL_DAY), said.on(LocalDate.of(2026, 9, 20)));
        assertTrue(said.isWork(LocalDate.of(2026, 9, 23)));
        assertFalse(said.isWork(LocalDate.of(2026, 11, 2)));
        assertFalse(said.isWork(LocalDate.of(2027, 9, 23)));
    }

    @Test
    @DisplayName("the first day of work is after the weekend and the holiday")
    void next() {
        assertEquals(LocalDate.of(2026, 11, 29), holidays.nextWork(LocalDate.of(2026, 11, 26)));
        assertEquals(LocalDate.of(2026, 9, 27), holidays.nextWork(LocalDate.of(2026, 9, 22)));
    }

    @Test
    @DisplayName("seven hours, in Ramadan five")
    void hours() {
        assertEquals(7, WorkingTime.on(LocalDate.of(2026, 11, 23)).hours());
        assertEquals(5, WorkingTime.on(CivilDate.parse("1447-09-10")).hours());
        assertEquals(7, WorkingTime.on(CivilDate.parse("1447-08-29")).hours());
    }
}
