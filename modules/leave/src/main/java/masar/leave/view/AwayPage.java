package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.CivilDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.leave.Absences;
import masar.leave.AwayQuery;
import masar.leave.AwayQuery.Shown;
import masar.leave.AwayRow;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Wishes;

/** Who is away, by day and unit; and who has not told of the return. */
@Named("awayPage")
@RequestScoped
public class AwayPage {
    private static final int SIZE = 25;
    @Inject Absences absences;
    @Inject CivilClock clock;
    @Inject Caller caller;
    private Slice<AwayRow> slice;
    private LocalDate on;
    private String wrong = "";

    @PostConstruct
    void read() {
        on = clock.today();
        if (!Address.param("on").isBlank()) {
            try {
                on = CivilDate.parse(Address.param("on"));
            } catch (Refused notADay) {
                wrong = notADay.problems().get(0).key();
            }
        }
        slice = absences.list(new AwayQuery(isMissed() ? Shown.MISSED : Shown.AWAY, on, Address.param("unit"), Address.cursor(), SIZE));
    }

    public Slice<AwayRow> getSlice() {
        return slice;
    }

    public LocalDate getOn() {
        return on;
    }

    /** What was typed as the day. */
    public String getTyped() {
        return Address.param("on");
    }

    /** Text key of what is wrong with the day, empty when nothing is. */
    public String getWrong() {
        return wrong;
    }

    public String getUnit() {
        return Address.param("unit");
    }

    /** Whether those are listed who have not told of the return. */
    public boolean isMissed() {
        return "MISSED".equals(Address.param("shown"));
    }

    /** Whether the caller opens people's leaves. */
    public boolean isOffice() {
        return caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR) || caller.may(Power.COMPETENT_AUTHORITY);
    }

    /** Whether the caller reads medical reports. */
    public boolean isReading() {
        return caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR);
    }

    /** The units to choose from. */
    public List<Option> getUnits() {
        return absences.units().stream().map(unit -> new Option(unit, unit)).toList();
    }

    /** A name in the language of this request. */
    public String name(AwayRow row) {
        return row.name(Wishes.now().language());
    }
}
