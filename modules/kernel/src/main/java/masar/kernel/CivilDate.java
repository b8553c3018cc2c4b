package masar.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.kernel.text.ArabicText;

/**
 * Reading whole dates that people type, in either calendar. {@code refused.gregorianText} or the refusals of {@link Hijri} when it is
 * none.
 */
public final class CivilDate {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern REVERSED = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private CivilDate() {
    }

    /** A date in either calendar: a year up to 1600, or the letters هـ, mean Hijri. */
    public static LocalDate parse(String typed) {
        Matcher year = YEAR.matcher(ArabicText.latinDigits(typed));
        boolean hijri = typed.contains("ه") || year.find() && Integer.parseInt(year.group(1)) <= Hijri.LAST_YEAR;
        return hijri ? Hijri.parse(typed).toLocalDate() : gregorian(typed);
    }

    /** A Gregorian date: {@code 2026-11-23}, {@code 2026/11/23}, {@code 23/11/2026}, with Arabic-Indic digits too. */
    public static LocalDate gregorian(String typed) {
        String clean = ArabicText.latinDigits(ArabicText.withoutMarks(typed)).replaceAll("\\s+", "").replaceAll("م$", "");
        Matcher loose = LOOSE.matcher(clean);
        Matcher reversed = REVERSED.matcher(clean);
        if (loose.matches()) {
            clean = iso(loose.group(1), loose.group(2), loose.group(3));
        } else if (reversed.matches()) {
            clean = iso(reversed.group(3), reversed.group(2), reversed.group(1));
        }
        try {
            return LocalDate.parse(clean);
        } catch (DateTimeParseException e) {
            throw new Refused("refused.gregorianText", ArabicText.shown(typed));
        }
    }

    private static String iso(String year, String month, String day) {
        return year + "-" + (month.length() == 1 ? "0" : "") + month + "-" + (day.length() == 1 ? "0" : "") + day;
    }
}
