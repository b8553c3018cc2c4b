package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivilDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026/11/23", "23/11/2026", "٢٣/١١/٢٠٢٦", "23-11-2026 م", "1448-06-13", "13/6/1448هـ"})
    void either_calendar_is_understood(String typed) {
        assertEquals(LocalDate.of(2026, 11, 23), CivilDate.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-29,refused.gregorianText", "2026-13-01,refused.gregorianText", "2026-11,refused.gregorianText", "'',refused.gregorianText",
            "tomorrow,refused.gregorianText", "1448-13-01,refused.hijriMonth", "2026-11-23هـ,refused.hijriRange"})
    void what_is_no_date_is_refused(String typed, String key) {
        assertTrue(assertThrows(Refused.class, () -> CivilDate.parse(typed)).is(key));
    }
}
