package masar.records.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.faces.context.FacesContext;
import masar.kernel.CivilClock;
import masar.kernel.Hijri;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import masar.records.AsOf;
import masar.ui.Option;
import masar.ui.Wishes;

/** The two days at which a record is asked, from the address: {@code d m y} for the day, {@code kd km ky} for the knowledge, all Hijri. */
@Named("asOf")
@RequestScoped
public class AsOfForm {
    @Inject CivilClock clock;
    private boolean wrong;

    /** The two times asked for; today as known now where nothing was. */
    public AsOf asked() {
        LocalDate today = clock.today();
        LocalDate on = day("").orElse(today);
        Optional<LocalDate> known = day("k");
        Instant at = known.filter(k -> k.isBefore(today)).map(k -> k.plusDays(1).atStartOfDay(CivilClock.RIYADH).toInstant()).orElseGet(clock::now);
        return new AsOf(on, at);
    }

    private Optional<LocalDate> day(String prefix) {
        String d = typed(prefix + "d");
        String y = typed(prefix + "y");
        if (d.isEmpty() && y.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Hijri.parse(y + "-" + typed(prefix + "m") + "-" + d).toLocalDate());
        } catch (Refused e) {
            wrong = true;
            return Optional.empty();
        }
    }

    /** What was typed in a field of the form. */
    public String typed(String name) {
        Map<String, String> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return ArabicText.latinDigits(sent.getOrDefault(name, "")).strip();
    }

    /** Whether a day was asked that does not exist. */
    public boolean isWrong() {
        asked();
        return wrong;
    }

    /** Whether it is another day or another knowledge than now. */
    public boolean isPast() {
        return !typed("y").isEmpty() || !typed("ky").isEmpty();
    }

    /** The months to choose from. */
    public List<Option> getMonths() {
        List<Option> months = new ArrayList<>();
        Hijri.monthNames(Wishes.now().locale()).forEach(name -> months.add(new Option(Integer.toString(months.size() + 1), name)));
        return months;
    }
}
