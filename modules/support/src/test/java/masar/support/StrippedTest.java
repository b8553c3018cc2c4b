package masar.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is published of a message")
class StrippedTest {
    private static final String NAME = "هند سالم عبدالعزيز الراشد";

    @ParameterizedTest
    @DisplayName("loses numbers and addresses that name somebody, and the sender's name, and keeps days and amounts")
    @CsvSource(delimiter = '|', value = {
        "هويتي 1900000019 وراتبي 6980 ريالًا | هويتي … وراتبي 6980 ريالًا",
        "جوالي ٠٥٠ ٠٠٠ ٠٠١٩ أو +966500000019 | جوالي … أو …",
        "اكتبوا إلى hind@example.sa | اكتبوا إلى …",
        "طلبي 48-0186-0950 من 2026-11-23 و1448-06-13 | طلبي … من 2026-11-23 و1448-06-13",
        "أنا هند بنت سالم الراشد | أنا … بنت … …",
        "زميلتي هند سألت | زميلتي هند سألت",
        "IBAN SA0380000000608010167519 | IBAN …"})
    void blotted(String text, String left) {
        assertEquals(left, Stripped.of(text, NAME));
    }

    @ParameterizedTest
    @DisplayName("is refused while it names somebody")
    @CsvSource(delimiter = '|', value = {"متى تصدر العلاوة؟ | false", "متى تصدر علاوة هند الراشد؟ | true", "هند سألت | false", "رقمي 1900000019 | true",
        "بريدي a@b.sa | true", "القرار 12 في 2026-11-23 | false", "المبلغ 1250000 | true"})
    void named(String text, boolean named) {
        assertEquals(named, Stripped.names(text, NAME));
    }
}
