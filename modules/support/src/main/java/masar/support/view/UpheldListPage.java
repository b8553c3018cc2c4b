package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.identity.Names;
import masar.kernel.Slice;
import masar.support.Upheld;
import masar.support.UpheldDesk;
import masar.ui.Address;
import masar.ui.Audience;
import masar.ui.Frame;

/** Upheld grievances that an agency has to carry out, or for the ministry those of all agencies. */
@Named("upheldListPage")
@RequestScoped
public class UpheldListPage {
    private static final int SIZE = 25;
    @Inject UpheldDesk desk;
    @Inject Names names;
    @Inject Frame frame;
    private Slice<Upheld> slice;

    @PostConstruct
    void read() {
        slice = isMinistry() ? desk.all(Address.param("agency"), isDone(), Address.cursor(), SIZE) : desk.list(isDone(), Address.cursor(), SIZE);
        names.ask(slice.rows().stream().map(Upheld::nationalId).toList());
    }

    /** Whether it is the ministry's list. */
    public boolean isMinistry() {
        return frame.desk("") == Audience.MINISTRY;
    }

    /** Whether those are shown that are carried out. */
    public boolean isDone() {
        return "DONE".equals(Address.param("shown"));
    }

    public Slice<Upheld> getSlice() {
        return slice;
    }
}
