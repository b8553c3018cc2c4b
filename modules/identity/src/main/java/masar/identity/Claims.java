package masar.identity;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import masar.kernel.Setting;
import masar.kernel.text.ArabicText;
import masar.kernel.text.Mobile;

/**
 * What the national sign-on says of a person.
 *
 * @param nationalId ten digits; empty when the provider said none
 * @param nameAr     name in Arabic
 * @param nameEn     name in English, may be empty
 * @param mobile     {@code +9665XXXXXXXX}, may be empty
 * @param foreign    whether the provider says a nationality other than Saudi
 */
record Claims(String nationalId, String nameAr, String nameEn, String mobile, boolean foreign) {
    /** Names of the claims that may hold the national ID, the first one found counts. None that people choose or change themselves, such as a user name. */
    static final Setting NATIONAL_ID = Setting.of("masar.signon.claim.national-id", "national_id,nin");
    /** Names of the claims that may hold the name in Arabic. */
    static final Setting NAME_AR = Setting.of("masar.signon.claim.name-ar", "name_ar,arabicName,name");
    /** Names of the claims that may hold the name in English. */
    static final Setting NAME_EN = Setting.of("masar.signon.claim.name-en", "name_en,englishName");
    /** Names of the claims that may hold the mobile number. */
    static final Setting MOBILE = Setting.of("masar.signon.claim.mobile", "phone_number,mobile");
    /** Names of the claims that may hold the nationality. */
    static final Setting NATIONALITY = Setting.of("masar.signon.claim.nationality", "nationality");
    /** Values of the nationality claim that mean Saudi. */
    static final Setting SAUDI = Setting.of("masar.signon.saudi-values", "SAU,SA,113,saudi");

    /** Reads the claims of the token and of the user-info answer; the token's win. */
    static Claims read(Map<String, Object> token, JsonObject userInfo) {
        Reader reader = new Reader(token, userInfo);
        String nationality = reader.first(NATIONALITY);
        boolean foreign = !nationality.isEmpty() && words(SAUDI).noneMatch(s -> s.equalsIgnoreCase(nationality));
        return new Claims(tenDigits(ArabicText.compact(reader.first(NATIONAL_ID))), reader.first(NAME_AR), reader.first(NAME_EN),
                Mobile.find(reader.first(MOBILE)).map(Mobile::international).orElse(""), foreign);
    }

    // Anything else is no ID of a person: such an account has no record here, and its name has no place in the trail's columns.
    private static String tenDigits(String said) {
        return said.matches("\\d{10}") ? said : "";
    }

    private static Stream<String> words(Setting setting) {
        return Arrays.stream(setting.text().split(",")).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** Looks into both sources. */
    private record Reader(Map<String, Object> token, JsonObject userInfo) {
        String first(Setting names) {
            return words(names).map(this::text).filter(s -> !s.isBlank()).findFirst().orElse("").strip();
        }

        private String text(String name) {
            Object said = token.get(name);
            if (said instanceof String text) {
                return text;
            }
            JsonValue answered = userInfo.get(name);
            return answered instanceof JsonString text ? text.getString() : said == null ? "" : String.valueOf(said).toLowerCase(Locale.ROOT);
        }
    }
}
