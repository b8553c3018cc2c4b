package masar.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.kernel.text.ArabicText;

/**
 * A date as an old record gives it: perhaps only a year, perhaps a day that its month never had. The source's own words are kept,
 * with the days that they can mean.
 *
 * @param sourceText what the record says, at most {@value #LONGEST} characters
 * @param calendar   the calendar it is written in
 * @param precision  how much of it is known
 * @param earliest   the first day it can mean
 * @param latest     the last day it can mean; the same when the day is known
 * @param impossible whether the day does not exist (30 of a month of 29) and the month's last day stands for it
 */
public record PartialDate(String sourceText, Calendar calendar, Precision precision, LocalDate earliest, LocalDate latest, boolean impossible) {
    /** The longest source text that is kept. */
    public static final int LONGEST = 50;
    /** Where the rule for unknown days of birth stands. */
    public static final LegalRef FOR_SERVICE = LegalRef.of("HR Regulation").article(36);

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?");
    private static final Pattern REVERSED = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern STORED = Pattern.compile("(\\S{10}) (\\S{10}) ([HG])([YMD])([!-]) (.*)", Pattern.DOTALL);

    /** The two calendars of the civil service. */
    public enum Calendar { HIJRI, GREGORIAN }

    /** How much of a date is known. */
    public enum Precision { YEAR, MONTH, DAY }

    public PartialDate {
        sourceText = ArabicText.withoutMarks(sourceText).strip();
        if (sourceText.isEmpty() || sourceText.length() > LONGEST) {
            throw new Refused("refused.dateText", ArabicText.shown(sourceText));
        }
        if (latest.isBefore(earliest) || precision == Precision.DAY && !earliest.equals(latest)) {
            throw new IllegalArgumentException("no date: " + earliest + " to " + latest);
        }
    }

    /** A day that is known, from a Gregorian source. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), Calendar.GREGORIAN, Precision.DAY, day, day, false);
    }

    /** A day that is known, from a Hijri source. */
    public static PartialDate of(Hijri day) {
        return new PartialDate(day.iso(), Calendar.HIJRI, Precision.DAY, day.toLocalDate(), day.toLocalDate(), false);
    }

    /**
     * Reads what an old record says: {@code 1385}, {@code 1385/7}, {@code 1385-02-30}, {@code 30/2/1385هـ}, {@code 1965-10-25}.
     * A year up to 1600 is Hijri. {@code refused.dateText} when it is no date at all; months beyond 12, days beyond 30 (31
     * Gregorian) and years outside the calendars are refused as such.
     */
    public static PartialDate parse(String text) {
        if (isIso(text)) {
            // As files have it, millions of times.
            return of(text, Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
        }
        String clean = Hijri.withoutMark(text).replaceAll("م$", "");
        Matcher plain = SHAPE.matcher(clean);
        Matcher reversed = REVERSED.matcher(clean);
        if (plain.matches()) {
            return of(text, part(plain, 1), part(plain, 2), part(plain, 3));
        } else if (reversed.matches()) {
            return of(text, part(reversed, 3), part(reversed, 2), part(reversed, 1));
        }
        throw new Refused("refused.dateText", ArabicText.shown(text));
    }

    private static boolean isIso(String text) {
        boolean iso = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        for (int i = 0; iso && i < 10; i++) {
            iso = i == 4 || i == 7 || text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return iso;
    }

    private static int part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Math.max(Integer.parseInt(matcher.group(group)), 0);
    }

    private static PartialDate of(String text, int year, int month, int day) {
        if (month == 0 && day > 0) {
            throw new Refused("refused.dateText", ArabicText.shown(text));
        }
        return year <= Hijri.LAST_YEAR ? hijri(text, year, month, day) : gregorian(text, year, month, day);
    }

    private static PartialDate hijri(String text, int year, int month, int day) {
        if (month == 0) {
            LocalDate last = new Hijri(year, 12, Hijri.lengthOfMonth(year, 12)).toLocalDate();
            return new PartialDate(text, Calendar.HIJRI, Precision.YEAR, new Hijri(year, 1, 1).toLocalDate(), last, false);
        }
        int length = Hijri.lengthOfMonth(year, month);
        LocalDate end = new Hijri(year, month, length).toLocalDate();
        if (day == 0) {
            return new PartialDate(text, Calendar.HIJRI, Precision.MONTH, new Hijri(year, month, 1).toLocalDate(), end, false);
        }
        boolean impossible = day == 30 && length == 29;
        LocalDate exact = impossible ? end : new Hijri(year, month, day).toLocalDate();
        return new PartialDate(text, Calendar.HIJRI, Precision.DAY, exact, exact, impossible);
    }

    private static PartialDate gregorian(String text, int year, int month, int day) {
        try {
            if (month == 0) {
                return new PartialDate(text, Calendar.GREGORIAN, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
            }
            YearMonth whole = YearMonth.of(year, month);
            if (day == 0) {
                return new PartialDate(text, Calendar.GREGORIAN, Precision.MONTH, whole.atDay(1), whole.atEndOfMonth(), false);
            }
            boolean impossible = day > whole.lengthOfMonth() && day <= 31;
            LocalDate exact = impossible ? whole.atEndOfMonth() : whole.atDay(day);
            return new PartialDate(text, Calendar.GREGORIAN, Precision.DAY, exact, exact, impossible);
        } catch (DateTimeException e) {
            throw new Refused("refused.dateText", ArabicText.shown(text));
        }
    }

    /** Whether the very day is known (or, if impossible, stands resolved). */
    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /**
     * The day that counts for service and retirement: the recorded one, and 1 Rajab of its year where the day or the month is
     * missing (HR Regulation, article 36). A Gregorian year means the first 1 Rajab in it.
     */
    public LocalDate forService() {
        if (isExact()) {
            return earliest;
        }
        LocalDate start = calendar == Calendar.HIJRI ? earliest : LocalDate.of(earliest.getYear(), 1, 1);
        Hijri first = Hijri.of(start);
        LocalDate rajab = new Hijri(first.year(), Hijri.RAJAB, 1).toLocalDate();
        boolean before = calendar == Calendar.GREGORIAN && rajab.isBefore(start);
        return before ? new Hijri(first.year() + 1, Hijri.RAJAB, 1).toLocalDate() : rajab;
    }

    /**
     * How {@link #forService} came to its day. The article speaks of a year alone; where a month is given without day, the year is
     * Gregorian, or the day never existed, a person should look at the document.
     */
    public Finding forServiceFinding() {
        boolean plain = isExact() ? !impossible : precision == Precision.YEAR && calendar == Calendar.HIJRI;
        return FOR_SERVICE.find("D1", plain ? Outcome.GRANTED : Outcome.NEEDS_PERSON)
                .given("source", sourceText).given("precision", precision).gives("day", forService());
    }

    /** The date as one text of at most 80 characters; texts of earlier dates sort before those of later ones. */
    public String toStorage() {
        return earliest + " " + latest + " " + calendar.name().charAt(0) + precision.name().charAt(0) + (impossible ? '!' : '-') + " " + sourceText;
    }

    /** Reads a date back. A text that is none is damage to the database, not a person's mistake. */
    public static PartialDate fromStorage(String stored) {
        Matcher matcher = STORED.matcher(stored);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("this is no stored date: " + stored);
        }
        Calendar calendar = matcher.group(3).equals("H") ? Calendar.HIJRI : Calendar.GREGORIAN;
        Precision precision = matcher.group(4).equals("D") ? Precision.DAY : matcher.group(4).equals("M") ? Precision.MONTH : Precision.YEAR;
        LocalDate earliest = LocalDate.parse(matcher.group(1));
        LocalDate latest = matcher.group(2).equals(matcher.group(1)) ? earliest : LocalDate.parse(matcher.group(2));
        return new PartialDate(matcher.group(6), calendar, precision, earliest, latest, matcher.group(5).equals("!"));
    }

    @Override
    public String toString() {
        return sourceText;
    }
}
