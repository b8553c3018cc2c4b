package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A point")
class PointTest {
    @ParameterizedTest
    @DisplayName("is typed in either digits, with a point or a comma")
    @CsvSource({"24.71355, 24.71355", "٢٤٫٧١٣٥٥, 24.71355", "' 46,5 ', 46.5", "24.7°, 24.7", "46, 46"})
    void typed(String typed, String degrees) {
        assertEquals(Optional.of(new BigDecimal(degrees)), Point.degrees(typed));
    }

    @ParameterizedTest
    @DisplayName("is none of these")
    @ValueSource(strings = {"", "north", "24..7", "24.7 46.7", "1e3", "2471355"})
    void none(String typed) {
        assertEquals(Optional.empty(), Point.degrees(typed));
    }

    @Test
    @DisplayName("is as far from another as the map says: Riyadh from Jeddah some 850 km")
    void far() {
        Point riyadh = new Point(new BigDecimal("24.70"), new BigDecimal("46.73"));
        assertEquals(850, riyadh.kilometresTo(new Point(new BigDecimal("21.49"), new BigDecimal("39.18"))), 15);
        assertEquals(0, riyadh.kilometresTo(riyadh));
        assertEquals("24.70000, 46.73000", riyadh.text());
    }

    @Test
    @DisplayName("comes back from a report as it was written")
    void kept() {
        ReportedSeat seat = new ReportedSeat("BADR", new Point(new BigDecimal("23.78"), new BigDecimal("38.8")), "حي النور،\nشارع = 7", LocalDate.of(2026, 3, 1));
        assertEquals("حي النور، شارع = 7", seat.address());
        assertEquals(seat, ReportedSeat.parse(seat.toText()));
    }
}
