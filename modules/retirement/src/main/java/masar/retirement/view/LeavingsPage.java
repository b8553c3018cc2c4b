package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import masar.kernel.Slice;
import masar.retirement.LeavingQuery;
import masar.retirement.LeavingQuery.Shown;
import masar.retirement.LeavingRow;
import masar.retirement.Leavings;
import masar.ui.Wishes;

/** The agency's leavings. */
@Named("leavingsPage")
@RequestScoped
public class LeavingsPage {
    private static final int SIZE = 25;
    @Inject Leavings leavings;
    private Shown shown;
    private Slice<LeavingRow> slice;

    @PostConstruct
    void read() {
        shown = Arrays.stream(Shown.values()).filter(s -> s.name().equals(Here.param("shown"))).findFirst().orElse(Shown.OPEN);
        slice = leavings.list(new LeavingQuery(shown, Here.cursor(), SIZE));
    }

    public String getShown() {
        return shown.name();
    }

    public Slice<LeavingRow> getSlice() {
        return slice;
    }

    /** The name of who leaves, in the language of this request. */
    public String name(LeavingRow row) {
        return row.name(Wishes.now().language());
    }
}
