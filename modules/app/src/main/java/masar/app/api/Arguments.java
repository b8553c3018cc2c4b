package masar.app.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import masar.kernel.CivilDate;
import masar.kernel.Hijri;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;

/** Arguments of calls, refused in words when they are missing or wrong. */
final class Arguments {
    private Arguments() {
    }

    /** A Gregorian day inside the years for which there is a Hijri one. */
    static LocalDate gregorian(String typed) {
        LocalDate day = CivilDate.gregorian(given(typed));
        Hijri.of(day);
        return day;
    }

    /** A Hijri day. */
    static Hijri hijri(String typed) {
        return Hijri.parse(given(typed));
    }

    /** One of the names of an enum, in small letters. */
    static <E extends Enum<E>> E choice(String field, String typed, Class<E> among) {
        String names = Arrays.stream(among.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return Arrays.stream(among.getEnumConstants()).filter(e -> e.name().toLowerCase(Locale.ROOT).equals(typed)).findFirst()
                .orElseThrow(() -> Refused.field(field, "refused.choice", names));
    }

    /** A whole number from 1 on, as small as grades and steps are. */
    static int count(String typed) {
        String clean = ArabicText.latinDigits(given(typed)).strip();
        if (!clean.matches("[1-9]\\d{0,3}")) {
            throw new Refused("refused.count");
        }
        return Integer.parseInt(clean);
    }

    /** {@code true} or {@code false}. */
    static boolean yesOrNo(String typed) {
        if (!typed.equals("true") && !typed.equals("false")) {
            throw new Refused("refused.trueOrFalse");
        }
        return typed.equals("true");
    }

    /** Whether the caller gave this argument. */
    static boolean isGiven(String typed) {
        return typed != null && !typed.isBlank();
    }

    private static String given(String typed) {
        if (!isGiven(typed)) {
            throw new Refused("refused.missing");
        }
        return typed;
    }
}
