package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import masar.kernel.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ends of the sixty days in which a published list may be disputed. */
class GrievanceWindowTest {
    @ParameterizedTest
    @CsvSource({"2026-11-22,REFUSED", "2026-11-23,GRANTED", "2027-01-22,GRANTED", "2027-01-23,REFUSED"})
    void from_the_publication_to_the_sixtieth_day_after_it(LocalDate on, Outcome outcome) {
        assertEquals(outcome, GrievanceWindow.check(LocalDate.of(2026, 11, 23), on).outcome());
    }
}
