package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.retirement.LeavingQuery;
import masar.retirement.LeavingQuery.Shown;
import masar.retirement.LeavingRow;
import masar.retirement.Leavings;
import masar.retirement.NearingAge;
import masar.ui.Address;
import masar.ui.Wishes;

/** The agency's leavings. */
@Named("leavingsPage")
@RequestScoped
public class LeavingsPage {
    private static final int SIZE = 25;
    private static final String AGE = "AGE";
    @Inject Leavings leavings;
    @Inject Caller caller;
    private Shown shown;
    private Slice<NearingAge> nearing;
    private Slice<LeavingRow> slice;

    @PostConstruct
    void read() {
        if (isAge()) {
            nearing = leavings.nearing(Address.cursor(), SIZE);
            return;
        }
        shown = Arrays.stream(Shown.values()).filter(s -> s.name().equals(Address.param("shown"))).findFirst().orElse(Shown.OPEN);
        slice = leavings.list(new LeavingQuery(shown, Address.cursor(), SIZE));
    }

    public String getShown() {
        return isAge() ? AGE : shown.name();
    }

    public Slice<LeavingRow> getSlice() {
        return slice;
    }

    /** Whether the list of those near the statutory age is shown. */
    public boolean isAge() {
        return AGE.equals(Address.param("shown"));
    }

    /** Whether the caller opens cases. */
    public boolean isOpening() {
        return caller.may(Power.HR_SPECIALIST);
    }

    /** Those near the statutory age. */
    public Slice<NearingAge> getNearing() {
        return nearing;
    }

    /** The name of who comes to the age, in the language of this request. */
    public String name(NearingAge row) {
        return row.person().name(Wishes.now().language());
    }

    /** The name of who leaves, in the language of this request. */
    public String name(LeavingRow row) {
        return row.name(Wishes.now().language());
    }
}
