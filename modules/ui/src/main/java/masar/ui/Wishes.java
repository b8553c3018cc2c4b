package masar.ui;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * How someone wants to be spoken to. Said per thread by the filter, from the address and cookies; nobody said: Arabic, Latin digits,
 * the device's theme, both calendars.
 *
 * @param language {@code ar} or {@code en}
 * @param digits   {@code latn} or {@code arab}
 * @param theme    {@code light}, {@code dark} or {@code auto}
 * @param calendar {@code both}, {@code hijri} or {@code gregorian}
 */
public record Wishes(String language, String digits, String theme, String calendar) {
    /** What holds when nobody said otherwise. */
    public static final Wishes USUAL = new Wishes("ar", "latn", "auto", "both");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Locale ENGLISH = Locale.forLanguageTag("en");
    private static final ThreadLocal<Wishes> NOW = new ThreadLocal<>();

    /** Puts unknown words back to the usual ones. */
    public Wishes {
        language = "en".equals(language) ? "en" : "ar";
        digits = "arab".equals(digits) ? "arab" : "latn";
        theme = "dark".equals(theme) || "light".equals(theme) ? theme : "auto";
        calendar = "hijri".equals(calendar) || "gregorian".equals(calendar) ? calendar : "both";
    }

    /** The wishes that hold on this thread. */
    public static Wishes now() {
        Wishes wishes = NOW.get();
        return wishes == null ? USUAL : wishes;
    }

    /** Does something in the way someone wants: a mail to a person, a test. */
    public static <T> T as(Wishes wishes, Supplier<T> what) {
        Wishes before = NOW.get();
        NOW.set(wishes);
        try {
            return what.get();
        } finally {
            put(before);
        }
    }

    static void put(Wishes wishes) {
        if (wishes == null) {
            NOW.remove();
        } else {
            NOW.set(wishes);
        }
    }

    /** The same in another language. */
    public Wishes in(String other) {
        return new Wishes(other, digits, theme, calendar);
    }

    /** Whether the page reads right to left. */
    public boolean arabic() {
        return "ar".equals(language);
    }

    /** The locale of words and plurals. */
    public Locale locale() {
        return arabic() ? ARABIC : ENGLISH;
    }
}
