package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import masar.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The number of a request")
class RequestNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("begins with the Hijri year and is grouped for reading aloud")
    void grouped() {
        assertTrue(RequestNumber.draw(DAY).grouped().matches("48-\\d{4}-\\d{4}"));
    }

    @Test
    @DisplayName("catches every single wrong digit")
    void singleDigits() {
        for (int n = 0; n < 200; n++) {
            String digits = RequestNumber.draw(DAY).digits();
            for (int at = 0; at < 10; at++) {
                for (char c = '0'; c <= '9'; c++) {
                    if (c != digits.charAt(at)) {
                        wrong(digits.substring(0, at) + c + digits.substring(at + 1));
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("catches every two neighbours swapped")
    void transpositions() {
        for (int n = 0; n < 500; n++) {
            String digits = RequestNumber.draw(DAY).digits();
            for (int at = 0; at < 9; at++) {
                if (digits.charAt(at) != digits.charAt(at + 1)) {
                    wrong(digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2));
                }
            }
        }
    }

    private static void wrong(String digits) {
        assertTrue(assertThrows(Refused.class, () -> RequestNumber.parse(digits)).is("requests.number.check"));
    }

    @Test
    @DisplayName("is read with spaces, dashes and Arabic digits")
    void tolerant() {
        RequestNumber number = RequestNumber.complete("482071536");
        String arabic = number.grouped().chars().map(c -> c == '-' ? ' ' : c - '0' + '\u0660')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertEquals(number, RequestNumber.parse("  " + arabic + "\u200f"));
        assertEquals(number, RequestNumber.parse(number.digits()));
    }

    @Test
    @DisplayName("is refused with a sentence when it is no number at all")
    void shape() {
        for (String typed : new String[] {"", "48", "48-2071-53645", "طلب", "'; drop table", "４８"}) {
            assertTrue(assertThrows(Refused.class, () -> RequestNumber.parse(typed)).is("requests.number.shape"), typed);
        }
    }
}
