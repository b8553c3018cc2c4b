package masar.ui.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;
import masar.ui.WishesFilter;

/** Language, digits, calendar and theme; kept in cookies, for a year, on this device. */
@Named("settingsPage")
@RequestScoped
public class SettingsPage {
    @Inject Texts texts;
    private String language = Wishes.now().language();
    private String digits = Wishes.now().digits();
    private String calendar = Wishes.now().calendar();
    private String theme = Wishes.now().theme();

    /** Keeps the choice and shows the page again as chosen. */
    public String save() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        WishesFilter.keep((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(),
                new Wishes(language, digits, theme, calendar));
        return "/settings?faces-redirect=true";
    }

    private List<Option> options(String name, String... values) {
        return Stream.of(values).map(value -> new Option(value, texts.get("settings." + name + "." + value))).toList();
    }

    /** The two languages. */
    public List<Option> getLanguages() {
        return options("language", "ar", "en");
    }

    /** The two sets of digits. */
    public List<Option> getDigitSets() {
        return options("digits", "latn", "arab");
    }

    /** Both calendars, or one. */
    public List<Option> getCalendars() {
        return options("calendar", "both", "hijri", "gregorian");
    }

    /** As the device, light, dark. */
    public List<Option> getThemes() {
        return options("theme", "auto", "light", "dark");
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
