package masar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The article of a finding")
class ArticlesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("has its letter in the alphabet of who reads it")
    @CsvSource({"18-ب, 18(b)", "49-هـ, 49(e)", "28-ح, 28(h)", "18-أ, 18(a)", "220, 220", "28 bis, 28 bis", "'', ''", "4-2, 4-2"})
    void letters(String label, String english) {
        assertEquals(english, Articles.latin(label));
    }
}
