package masar.development;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours and marks as people type them: what is no whole number is refused, and not read as another one. */
class TypedNumberTest {
    @ParameterizedTest
    @CsvSource({"20,20", "٢٠,20", "' 30 ',30", "2.5,hours development.refused.number", "-5,hours development.refused.number", "9_5,hours development.refused.number",
        "1234567,hours development.refused.number", "' ',hours refused.missing"})
    void read(String typed, String said) {
        String came = said.startsWith("hours") ? Staff.refused(() -> AskedDevelopment.number(typed, "hours")).get(0) : Integer.toString(AskedDevelopment.number(typed, "hours"));
        assertEquals(said, came);
    }
}
