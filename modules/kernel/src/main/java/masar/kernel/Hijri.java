package masar.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.kernel.text.ArabicText;

/**
 * A day of the civil calendar of Saudi Arabia, Umm al-Qura, years 1300 to 1600. A value of this type always exists in that
 * calendar. Days outside it are {@code Refused("refused.hijriRange")}, days that a month does not have
 * {@code Refused("refused.hijriDay")}, text that is no date {@code Refused("refused.hijriText")}.
 *
 * @param year  1300 to 1600
 * @param month 1 (Muharram) to 12 (Dhu al-Hijjah)
 * @param day   1 to 29 or 30, as the month is long
 */
public record Hijri(int year, int month, int day) implements Comparable<Hijri> {
    /** The first year of the calendar's table. */
    public static final int FIRST_YEAR = 1300;
    /** The last year of the calendar's table. */
    public static final int LAST_YEAR = 1600;
    /** The month whose first day stands for an unknown day of birth. */
    public static final int RAJAB = 7;
    /** The first day that has a Hijri date here, 1300-01-01. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1882, 11, 12);
    /** The last day that has a Hijri date here, 1600-12-30. */
    public static final LocalDate LAST_DAY = LocalDate.of(2174, 11, 25);

    private static final int MONTHS = 12;
    private static final List<String> ARABIC = List.of("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
            "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة");
    private static final List<String> ENGLISH = List.of("Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Akhir", "Jumada al-Ula",
            "Jumada al-Akhirah", "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARK = Pattern.compile("(هـ|ه|[Hh]|AH)$");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    public Hijri {
        int last = lengthOfMonth(year, month);
        if (day < 1 || day > last) {
            throw new Refused("refused.hijriDay", text(day), text(month), text(year), text(last));
        }
    }

    /** The Hijri day of a Gregorian one. */
    public static Hijri of(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new Refused("refused.hijriRange", text(FIRST_YEAR), text(LAST_YEAR));
        }
        HijrahDate date = HijrahDate.from(day);
        return new Hijri(date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR), date.get(ChronoField.DAY_OF_MONTH));
    }

    /**
     * Reads a day as people write it: {@code 1448-06-13}, {@code 1448/6/13}, {@code 13/6/1448}, with Arabic-Indic digits, with
     * or without {@code هـ}.
     */
    public static Hijri parse(String text) {
        String clean = withoutMark(text);
        Matcher yearFirst = YEAR_FIRST.matcher(clean);
        if (yearFirst.matches()) {
            return new Hijri(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(clean);
        if (dayFirst.matches()) {
            return new Hijri(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        }
        throw new Refused("refused.hijriText", ArabicText.shown(text));
    }

    /** A number in a message, without marks of thousands. */
    private static String text(int number) {
        return Integer.toString(number);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The text with Latin digits, without spaces, invisible marks and the letters that say which calendar it is. */
    static String withoutMark(String text) {
        String close = BLANKS.matcher(ArabicText.latinDigits(ArabicText.withoutMarks(text))).replaceAll("");
        return MARK.matcher(close).replaceFirst("");
    }

    /** How many days a month has: 29 or 30. */
    public static int lengthOfMonth(int year, int month) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused("refused.hijriRange", text(FIRST_YEAR), text(LAST_YEAR));
        }
        try {
            return HijrahChronology.INSTANCE.date(year, month, 1).lengthOfMonth();
        } catch (DateTimeException e) {
            throw new Refused("refused.hijriMonth", text(month));
        }
    }

    /** How many days the month of this day has. */
    public int lengthOfMonth() {
        return lengthOfMonth(year, month);
    }

    /** The same day in the Gregorian calendar, as everything is stored. */
    public LocalDate toLocalDate() {
        return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
    }

    /** The day as {@code 1448-06-13}. */
    public String iso() {
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }

    /** The name of the month, in Arabic for an Arabic locale and else in English letters. */
    public String monthName(Locale locale) {
        return monthNames(locale).get(month - 1);
    }

    /** The twelve names from Muharram on, in Arabic for an Arabic locale and else in English letters. */
    public static List<String> monthNames(Locale locale) {
        return locale.getLanguage().equals("ar") ? ARABIC : ENGLISH;
    }

    /** This day so many Hijri years later; the last day of the month where that month is shorter. */
    public Hijri plusYears(int years) {
        int wanted = year + years;
        return new Hijri(wanted, month, Math.min(day, lengthOfMonth(wanted, month)));
    }

    /** The same day so many months later; where that month has no such day, its last. */
    public Hijri plusMonths(int months) {
        int count = month - 1 + months;
        int later = year + Math.floorDiv(count, MONTHS);
        int in = Math.floorMod(count, MONTHS) + 1;
        return new Hijri(later, in, Math.min(day, lengthOfMonth(later, in)));
    }

    @Override
    public int compareTo(Hijri other) {
        return toLocalDate().compareTo(other.toLocalDate());
    }

    @Override
    public String toString() {
        return iso();
    }
}
