package masar.ui;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/**
 * Dates, numbers and money as the person of this request wants them. All answers are plain text; the tags {@code m:date},
 * {@code m:money} and {@code m:number} put the same into isolates. Hijri is Umm al-Qura. Moments are shown in Riyadh time; a
 * {@link LocalDateTime} is taken as UTC, which is how the house stores it.
 */
@Named("format")
@ApplicationScoped
@OpenToAll("how a date is written is no secret")
public class Format {
    private static final List<String> HIJRI_AR = List.of("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
            "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة");
    private static final List<String> HIJRI_EN = List.of("Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab",
            "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah");
    private static final List<String> MONTHS_AR = List.of("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس",
            "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");
    private static final List<String> MONTHS_EN = java.util.Arrays.stream(Month.values())
            .map(m -> m.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK)).toList();

    private static final Map<String, LocalizedNumberFormatter> NUMBERS = new ConcurrentHashMap<>();

    /** The twelve Hijri months in the language of this request. */
    public List<String> hijriMonths() {
        return arabic() ? HIJRI_AR : HIJRI_EN;
    }

    /** The twelve Gregorian months in the language of this request. */
    public List<String> gregorianMonths() {
        return arabic() ? MONTHS_AR : MONTHS_EN;
    }

    /** Both calendars, or the one the person chose: «13 جمادى الآخرة 1448هـ · 23 نوفمبر 2026م». Empty for null. */
    public String date(Object when) {
        return join(parts(when, true));
    }

    /** The same without the year, when it is this year's. */
    public String dayMonth(Object when) {
        return join(parts(when, false));
    }

    /** The calendars a date is shown in, the first one first: one or two texts. */
    List<String> parts(Object when, boolean year) {
        LocalDate day = day(when);
        if (day == null) {
            return List.of();
        }
        String hijri = hijri(day, year);
        String gregorian = gregorian(day, year);
        return switch (Wishes.now().calendar()) {
            case "hijri" -> List.of(hijri);
            case "gregorian" -> List.of(gregorian);
            default -> arabic() ? List.of(hijri, gregorian) : List.of(gregorian, hijri);
        };
    }

    private static String join(List<String> parts) {
        return String.join(" · ", parts);
    }

    /** The Hijri date alone: «13 جمادى الآخرة 1448هـ». Outside Umm al-Qura (1300 to 1600 AH) the Gregorian one. */
    public String hijri(Object when) {
        return day(when) == null ? "" : hijri(day(when), true);
    }

    private String hijri(LocalDate day, boolean year) {
        HijrahDate hijri;
        try {
            hijri = HijrahDate.from(day);
        } catch (java.time.DateTimeException outside) {
            return gregorian(day, year);
        }
        String text = hijri.get(ChronoField.DAY_OF_MONTH) + " " + hijriMonths().get(hijri.get(ChronoField.MONTH_OF_YEAR) - 1);
        return digits(year ? text + " " + hijri.get(ChronoField.YEAR_OF_ERA) + (arabic() ? "هـ" : " AH") : text);
    }

    /** The Gregorian date alone: «23 نوفمبر 2026م», "23 November 2026". */
    public String gregorian(Object when) {
        return day(when) == null ? "" : gregorian(day(when), true);
    }

    private String gregorian(LocalDate day, boolean year) {
        String text = day.getDayOfMonth() + " " + gregorianMonths().get(day.getMonthValue() - 1);
        return digits(year ? text + " " + day.getYear() + (arabic() ? "م" : "") : text);
    }

    /** Hours and minutes in Riyadh: {@code 10:42}. */
    public String time(Object when) {
        LocalTime time = moment(when).toLocalTime();
        return digits((time.getHour() < 10 ? "0" : "") + time.getHour() + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute());
    }

    /** A whole number or a decimal with grouping: {@code 12,160}. Empty for null. */
    public String number(Object number) {
        return number == null ? "" : numbers(0, 6).format((Number) number).toString();
    }

    /** An amount of riyals, halalas only where there are any: «12,160 ر.س». Empty for null. */
    public String money(Object amount) {
        return amount == null ? "" : amount(amount) + " " + currency();
    }

    /** The amount without the currency. */
    public String amount(Object amount) {
        BigDecimal value = new BigDecimal(String.valueOf(amount));
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return numbers(whole ? 0 : 2, whole ? 0 : 2).format(value).toString();
    }

    /** The amount with its halalas, be there any or not: so do the sums of a column stand under each other. */
    public String halalas(Object amount) {
        return numbers(2, 2).format(new BigDecimal(String.valueOf(amount))).toString();
    }

    /** The sign of the riyal in the language of this request. */
    public String currency() {
        return arabic() ? "ر.س" : "SAR";
    }

    /** A length of bytes: {@code 1.2 MB}. */
    public String size(long bytes) {
        boolean mega = bytes >= 1_000_000;
        double value = mega ? bytes / 1_000_000.0 : Math.max(1, Math.round(bytes / 1000.0));
        return numbers(0, mega ? 1 : 0).format(value).toString() + " " + (arabic() ? (mega ? "ميغابايت" : "كيلوبايت") : (mega ? "MB" : "kB"));
    }

    /** A text with its digits as the person wants them; codes and numbers of papers stay Latin and do not go through here. */
    public String digits(String text) {
        return arabic() && "arab".equals(Wishes.now().digits()) ? Digits.arabic(text) : text;
    }

    /** The ISO date, for {@code datetime} attributes. Empty for null. */
    public String iso(Object when) {
        LocalDate day = day(when);
        return day == null ? "" : day.toString();
    }

    /** Made once for each way of writing: making one costs more than using it, and these may be shared by threads. */
    private static LocalizedNumberFormatter numbers(int least, int most) {
        Wishes wishes = Wishes.now();
        String tag = wishes.arabic() ? "ar-SA-u-nu-" + wishes.digits() : "en-GB";
        return NUMBERS.computeIfAbsent(tag + " " + least + " " + most,
                way -> NumberFormatter.withLocale(ULocale.forLanguageTag(tag)).precision(Precision.minMaxFraction(least, most)));
    }

    /** The civil day of a date or moment; null for null. */
    static LocalDate day(Object when) {
        if (when == null || when instanceof LocalDate || "".equals(when)) {
            return when instanceof LocalDate day ? day : null;
        }
        if (when instanceof String iso) {
            return LocalDate.parse(iso);
        }
        return moment(when).toLocalDate();
    }

    private static LocalDateTime moment(Object when) {
        if (when instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, CivilClock.RIYADH);
        }
        if (when instanceof LocalDateTime utc) {
            return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(CivilClock.RIYADH).toLocalDateTime();
        }
        throw new IllegalArgumentException("neither a date nor a moment: " + when);
    }

    /** Arguments of a text: dates and codes made readable and isolated, numbers left for plurals. */
    Object[] arguments(Object... args) {
        Object[] ready = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            Object arg = args[i];
            if (arg instanceof LocalDate || arg instanceof Instant || arg instanceof LocalDateTime) {
                ready[i] = String.join(" · ", parts(arg, true).stream().map(Format::isolate).toList());
            } else if (arg instanceof String text && runsAway(text)) {
                ready[i] = isolate(text);
            } else {
                ready[i] = arg == null ? "" : arg;
            }
        }
        return ready;
    }

    /** Whether a text would run the wrong way in a line of the other direction: Latin letters, dates, times and numbers with signs. */
    static boolean runsAway(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z' || "-/.:".indexOf(c) >= 0 && digit(text, i - 1) && digit(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static String isolate(String text) {
        return '\u2068' + text + '\u2069';
    }

    private static boolean arabic() {
        return Wishes.now().arabic();
    }
}
