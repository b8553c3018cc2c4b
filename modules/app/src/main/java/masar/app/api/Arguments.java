package masar.app.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import masar.kernel.CivilDate;
import masar.kernel.Hijri;
import masar.kernel.Refused;

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

    private static String given(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Refused("refused.missing");
        }
        return typed;
    }
}
