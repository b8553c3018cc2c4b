package masar.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import masar.kernel.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersOfPeopleTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000000008", "1012345672", "1102030408", "1234567897", "2000000006", "2098765437", "١٠٠٠٠٠٠٠٠٨", " 1012-345 672 ",
            "\u200F1102030408\u200E", "۱۲۳۴۵۶۷۸۹۷"})
    void a_valid_ID_is_read(String typed) {
        assertEquals(10, NationalId.parse(typed).digits().length());
        assertEquals(Optional.of(NationalId.parse(typed)), NationalId.find(typed));
    }

    @ParameterizedTest
    @CsvSource({"1000000007,refused.nationalIdCheck", "1000000009,refused.nationalIdCheck", "3000000004,refused.nationalId", "100000000,refused.nationalId",
            "10000000080,refused.nationalId", "'',refused.nationalId", "سعد,refused.nationalId", "1000000008x,refused.nationalId"})
    void an_invalid_ID_is_refused(String typed, String key) {
        assertTrue(assertThrows(Refused.class, () -> NationalId.parse(typed)).is(key));
        assertEquals(Optional.empty(), NationalId.find(typed));
    }

    @Property
    void the_check_digit_catches_every_single_wrong_digit(@ForAll @IntRange(min = 100_000_000, max = 299_999_999) int nine,
            @ForAll @IntRange(min = 0, max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        String good = NationalId.complete(Integer.toString(nine)).digits();
        char wrong = (char) ('0' + (good.charAt(place) - '0' + shift) % 10);
        String bad = good.substring(0, place) + wrong + good.substring(place + 1);
        assertTrue(NationalId.checks(good));
        assertFalse(NationalId.checks(bad));
        assertThrows(Refused.class, () -> NationalId.parse(bad));
    }

    @Test
    void an_installation_may_accept_old_numbers_that_fail_the_check() {
        System.setProperty(NationalId.CHECKED.key(), "false");
        try {
            assertEquals("1000000007", NationalId.parse("1000000007").digits());
            assertTrue(NationalId.find("1000000007").isPresent());
            assertThrows(Refused.class, () -> NationalId.parse("3000000007"));
        } finally {
            System.clearProperty(NationalId.CHECKED.key());
        }
    }

    @Test
    void an_ID_is_masked_wherever_it_is_printed_without_thought() {
        assertEquals("1••••••672", NationalId.parse("1012345672").toString());
        assertTrue(NationalId.parse("1012345672").isCitizen());
        assertFalse(NationalId.parse("2000000006").isCitizen());
        assertThrows(IllegalArgumentException.class, () -> NationalId.complete("12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0512345678", "512345678", "966512345678", "+966 51 234 5678", "00966512345678", "٠٥١٢٣٤٥٦٧٨", "05-1234-5678", "+966 (0) 512345678"})
    void a_mobile_is_one_number_however_written(String typed) {
        assertEquals("+966512345678", Mobile.parse(typed).international());
        assertEquals("0512345678", Mobile.parse(typed).local());
        assertEquals("05••••••78", Mobile.parse(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "051234567", "05123456789", "0612345678", "+971512345678", "abc"})
    void what_is_no_Saudi_mobile_is_refused(String typed) {
        assertTrue(assertThrows(Refused.class, () -> Mobile.parse(typed)).is("refused.mobile"));
        assertEquals(Optional.empty(), Mobile.find(typed));
        assertThrows(Refused.class, () -> new Mobile(typed));
    }

    @Test
    void an_account_number_is_read_grouped_and_masked() {
        Iban iban = Iban.parse("sa03 8000 0000 6080 1016 7519");
        assertEquals("SA0380000000608010167519", iban.text());
        assertEquals("80", iban.bank());
        assertEquals("SA03 8000 0000 6080 1016 7519", iban.grouped());
        assertEquals("SA••••••••••••••••••7519", iban.toString());
        assertEquals(Optional.of(iban), Iban.find("SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩"));
    }

    @Property
    void an_account_number_with_one_wrong_digit_is_refused(@ForAll @IntRange(min = 2, max = 23) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        String good = "SA0380000000608010167519";
        char wrong = (char) ('0' + (good.charAt(place) - '0' + shift) % 10);
        String bad = good.substring(0, place) + wrong + good.substring(place + 1);
        assertTrue(assertThrows(Refused.class, () -> Iban.parse(bad)).is("refused.ibanCheck"));
        assertEquals(Optional.empty(), Iban.find(bad));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SA03", "GB0380000000608010167519", "SA03800000006080101675190"})
    void what_is_no_Saudi_account_is_refused(String typed) {
        assertTrue(assertThrows(Refused.class, () -> Iban.parse(typed)).is("refused.iban"));
    }

    @ParameterizedTest
    @CsvSource({"a@example.org,a@example.org", "' Saad.Ali@EXAMPLE.org ',Saad.Ali@example.org", "s+hr@mail.gov.sa,s+hr@mail.gov.sa"})
    void a_mail_address_is_read(String typed, String address) {
        assertEquals(address, Email.parse(typed).text());
        assertTrue(Email.find(typed).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@", "@b.org", "a@b", "a b@example.org", "a@example..org", ".a@example.org", "a@-example.org", "a@example.org\r\nBcc: x@y.org",
            "a@example.org,b@example.org", "<a@example.org>"})
    void what_is_no_mail_address_is_refused(String typed) {
        assertTrue(assertThrows(Refused.class, () -> Email.parse(typed)).is("refused.email"));
        assertEquals(Optional.empty(), Email.find(typed));
    }

    @Test
    void a_mail_address_is_masked() {
        assertEquals("s•••@example.org", Email.parse("saad@example.org").toString());
        assertThrows(Refused.class, () -> Email.parse("a".repeat(65) + "@example.org"));
    }

    @Test
    void sums_have_two_decimals() {
        assertEquals("6065.00", Money.sar(new BigDecimal("6065")));
        assertEquals("758.13", Money.sar(new BigDecimal("758.125")));
        assertEquals("100000000000.00", Money.sar(new BigDecimal("1E+11")));
        assertEquals(new BigDecimal("13820.50"), Money.parse("١٣٬٨٢٠٫٥"));
        assertEquals(new BigDecimal("6065.00"), Money.parse(" 6,065 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.234", "1e5", "abc", "1.2.3", "1234567890123"})
    void what_is_no_sum_is_refused(String typed) {
        assertTrue(assertThrows(Refused.class, () -> Money.parse(typed)).is("refused.money"));
    }
}
