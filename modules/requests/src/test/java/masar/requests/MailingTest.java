package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The mail of a notice")
class MailingTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("ends its sentence with a stop, also where the last words are an officer's")
    @CsvSource(delimiter = '|', value = {"المطلوب: المسمى الوظيفي|المطلوب: المسمى الوظيفي.", "عاد طلبك.|عاد طلبك.", "عاد «طلبك.»|عاد «طلبك.»", "لماذا؟|لماذا؟", "by \u2068Majed\u2069|by \u2068Majed\u2069.",
        "it is \u2068done.\u2069|it is \u2068done.\u2069"})
    void stops(String sentence, String mailed) {
        assertEquals(mailed, Mailing.stopped(sentence));
    }
}
