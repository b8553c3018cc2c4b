package masar.app.api;

import java.time.LocalDate;
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

    private static String given(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Refused("refused.missing");
        }
        return typed;
    }
}
