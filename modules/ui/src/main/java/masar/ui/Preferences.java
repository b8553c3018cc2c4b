package masar.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import masar.kernel.OpenToAll;

/** The wishes of the person of this request, for pages: {@code #{prefs.dir}}. */
@Named("prefs")
@ApplicationScoped
@OpenToAll("how someone wants to be spoken to is not a power")
public class Preferences {

    /** All wishes at once. */
    public Wishes wishes() {
        return Wishes.now();
    }

    /** {@code ar} or {@code en}. */
    public String getLanguage() {
        return Wishes.now().language();
    }

    /** The other language, for the switch. */
    public String getOtherLanguage() {
        return isArabic() ? "en" : "ar";
    }

    /** The locale of the page. */
    public Locale getLocale() {
        return Wishes.now().locale();
    }

    /** {@code rtl} or {@code ltr}. */
    public String getDir() {
        return isArabic() ? "rtl" : "ltr";
    }

    /** Whether the page is in Arabic. */
    public boolean isArabic() {
        return Wishes.now().arabic();
    }

    /** {@code latn} or {@code arab}. */
    public String getDigits() {
        return Wishes.now().digits();
    }

    /** {@code light}, {@code dark} or {@code auto}. */
    public String getTheme() {
        return Wishes.now().theme();
    }

    /** {@code both}, {@code hijri} or {@code gregorian}. */
    public String getCalendar() {
        return Wishes.now().calendar();
    }
}
