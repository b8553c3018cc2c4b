package masar.records.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.ui.Address;

/**
 * The two days at which a record is asked. They stand in the address, {@code on} for the day and {@code known} for the knowledge, so
 * that a view can be kept and sent; the form asks for them in either calendar and goes there.
 */
@Named("asOf")
@RequestScoped
public class AsOfForm {
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    @Inject CivilClock clock;
    private LocalDate on;
    private LocalDate known;
    private boolean read;
    private boolean wrong;
    private boolean early;

    private void read() {
        if (!read) {
            read = true;
            on = day("on").orElse(null);
            known = day("known").orElse(null);
        }
    }

    private Optional<LocalDate> day(String name) {
        String given = Address.param(name);
        try {
            Optional<LocalDate> day = given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
            boolean fits = day.map(d -> !d.isBefore(OLDEST) && d.getYear() < 2100).orElse(true);
            wrong |= !fits;
            return fits ? day : Optional.empty();
        } catch (DateTimeParseException e) {
            wrong = true;
            return Optional.empty();
        }
    }

    /** The two times asked for; today as known now where nothing was. A day of knowledge is meant whole. */
    public AsOf asked() {
        read();
        LocalDate today = clock.today();
        return new AsOf(on == null ? today : on, moment());
    }

    private Instant moment() {
        return isKnownPast() ? known.plusDays(1).atStartOfDay(CivilClock.RIYADH).toInstant().minusMillis(1) : clock.now();
    }

    /** Reads a record as asked; where nothing was known of it by then, as known now, and the page says so. */
    EmployeeRecord read(Function<AsOf, EmployeeRecord> record) {
        try {
            return record.apply(asked());
        } catch (Refused e) {
            if (!e.is("records.refused.notKnownYet")) {
                throw e;
            }
            early = true;
            known = null;
            return record.apply(asked());
        }
    }

    /** Whether nothing was known of the record on the day asked for. */
    public boolean isEarly() {
        return early;
    }

    /** The day asked for, as known now. */
    public AsOf asKnownNow() {
        return new AsOf(asked().validOn(), clock.now());
    }

    /** Whether the address names a day that does not exist. */
    public boolean isWrong() {
        read();
        return wrong;
    }

    /** Whether it is another day or another knowledge than now. */
    public boolean isPast() {
        return isOtherDay() || isKnownPast();
    }

    /** Whether the two days are asked for on the page: where they were given, or the address wants to choose. */
    public boolean isOpen() {
        return isPast() || !Address.param("days").isEmpty() || FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether it is another day than today. */
    public boolean isOtherDay() {
        read();
        return on != null && !on.equals(clock.today());
    }

    /** Whether it is a day that has not come: then it shows what is decided for it, which may still change. */
    public boolean isAhead() {
        read();
        return on != null && on.isAfter(clock.today());
    }

    /** Whether it is by what was known before today. */
    public boolean isKnownPast() {
        read();
        return known != null && known.isBefore(clock.today());
    }

    /** The day asked for, today where none is. */
    public LocalDate getDay() {
        return asked().validOn();
    }

    public LocalDate getOn() {
        read();
        return on;
    }

    public void setOn(LocalDate on) {
        read();
        this.on = on;
    }

    public LocalDate getKnown() {
        read();
        return known;
    }

    public void setKnown(LocalDate known) {
        read();
        this.known = known;
    }

    /** Goes to the record of these days. */
    public String show() {
        if (known != null && known.isAfter(clock.today())) {
            throw Refused.field("knownDay", "record.asof.ahead");
        } else if (on != null && (on.isBefore(OLDEST) || on.getYear() >= 2100)) {
            throw Refused.field("onDay", "record.asof.wrong");
        }
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceAll("\\.xhtml$", "");
        String id = Address.param("id");
        return page + "?faces-redirect=true" + (id.matches("\\d{1,18}") ? "&id=" + id : "") + (on == null ? "" : "&on=" + on)
                + (known == null ? "" : "&known=" + known);
    }
}
