package masar.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line of CSV")
class CsvTest {
    @Test
    @DisplayName("quotes every cell, doubles quotes and keeps line breaks inside")
    void quoted() {
        assertEquals("\"هند\",\"a \"\"b\"\"\",\"1\n2\",\"\"\r\n", Csv.line(List.of("هند", "a \"b\"", "1\n2", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+966500000001", "-1+1", "@SUM(A1)", " =1", "\t=1", "\uFF1D1"})
    @DisplayName("gives spreadsheets no formula")
    void formula(String text) {
        assertEquals("\"'" + text + "\"", Csv.cell(text));
    }

    @Test
    @DisplayName("leaves negative numbers numbers")
    void negative() {
        assertEquals("\"-14\"", Csv.cell("-14"));
    }
}
