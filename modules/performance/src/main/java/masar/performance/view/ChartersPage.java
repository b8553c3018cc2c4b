package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.performance.CharterLine;
import masar.performance.CharterQuery;
import masar.performance.CharterState;
import masar.performance.PerformanceDesk;
import masar.performance.TeamCharters;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Wishes;

/** The charters of a year: those of the caller's people, or for human resources those of the agency. */
@Named("chartersPage")
@RequestScoped
public class ChartersPage {
    private static final int SIZE = 25;
    @Inject TeamCharters team;
    @Inject PerformanceDesk desk;
    @Inject Caller caller;
    @Inject CivilClock clock;
    private boolean office;
    private int year;
    private Slice<CharterLine> slice;

    @PostConstruct
    void read() {
        office = isHr() && (!isManager() || "ALL".equals(Address.param("shown")));
        year = Ask.year(clock.today().getYear());
        CharterQuery query = new CharterQuery(year, Address.choice(CharterState.class, getState()), office ? getUnit() : "", "", Address.cursor(), SIZE);
        slice = office ? desk.list(query) : team.list(query);
    }

    public Slice<CharterLine> getSlice() {
        return slice;
    }

    public int getYear() {
        return year;
    }

    public String getState() {
        return Address.param("state");
    }

    public String getUnit() {
        return Address.param("unit");
    }

    /** Whether the agency's are shown, not the caller's people alone. */
    public boolean isOffice() {
        return office;
    }

    /** Whether the caller works in human resources. */
    public boolean isHr() {
        return caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR);
    }

    /** Whether the caller is anybody's manager by power. */
    public boolean isManager() {
        return caller.may(Power.DIRECT_MANAGER) || caller.may(Power.COMPETENT_AUTHORITY);
    }

    /** The units to choose from. */
    public List<Option> getUnits() {
        return office ? desk.units(year).stream().map(u -> new Option(u, u)).toList() : List.of();
    }

    /** A name in the language of this request. */
    public String name(CharterLine line) {
        return line.name(Wishes.now().language());
    }
}
