package masar.ui.parts;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Optional;
import masar.ui.Digits;

/**
 * A date as somebody typed it: day, month with its calendar, year. Kept as typed, so that what is wrong can be shown again.
 *
 * @param dayText  as typed
 * @param month    {@code h1} to {@code h12} or {@code g1} to {@code g12}, empty when not chosen
 * @param yearText as typed
 */
record TypedDate(String dayText, String month, String yearText) implements Serializable {

    static TypedDate sent(Map<String, String> sent, String id) {
        String month = sent.getOrDefault(id + "_m", "");
        return new TypedDate(sent.getOrDefault(id, "").strip(), month.matches("[hg](1[0-2]|[1-9])") ? month : "",
                sent.getOrDefault(id + "_y", "").strip());
    }

    static TypedDate of(LocalDate day, boolean hijri) {
        if (hijri) {
            try {
                HijrahDate h = HijrahDate.from(day);
                return new TypedDate("" + h.get(ChronoField.DAY_OF_MONTH), "h" + h.get(ChronoField.MONTH_OF_YEAR),
                        "" + h.get(ChronoField.YEAR_OF_ERA));
            } catch (DateTimeException outside) {
                return of(day, false);
            }
        }
        return new TypedDate("" + day.getDayOfMonth(), "g" + day.getMonthValue(), "" + day.getYear());
    }

    boolean isEmpty() {
        return dayText.isEmpty() && yearText.isEmpty();
    }

    private boolean hijri() {
        return month.startsWith("h");
    }

    private static int number(String typed) {
        String digits = Digits.latin(typed).strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
    }

    private boolean yearRight() {
        int year = number(yearText);
        return hijri() ? HijrahChronology.INSTANCE.range(ChronoField.YEAR_OF_ERA).isValidValue(year) : year >= 1880 && year <= 2174;
    }

    /** The day meant, empty when it is none. */
    Optional<LocalDate> day() {
        // The year first: beyond its table the platform's Hijri calendar fails with an index, and a year of two digits is a slip.
        if (month.isEmpty() || !yearRight()) {
            return Optional.empty();
        }
        try {
            int m = Integer.parseInt(month.substring(1));
            return Optional.of(hijri() ? LocalDate.from(HijrahDate.of(number(yearText), m, number(dayText)))
                    : LocalDate.of(number(yearText), m, number(dayText)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Text key of what is wrong with it. */
    String problem() {
        if (month.isEmpty()) {
            return "field.date.month";
        }
        if (!yearRight()) {
            return hijri() ? "field.date.year.hijri" : "field.date.year.gregorian";
        }
        return hijri() ? "field.date.day.hijri" : "field.date.day.gregorian";
    }
}
