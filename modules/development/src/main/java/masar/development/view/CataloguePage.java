package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.development.Programme;
import masar.development.Session;
import masar.development.TrainingDesk;
import masar.identity.Caller;
import masar.kernel.Slice;
import masar.ui.Address;

/** The catalogue of an agency or the ministry: sessions first, programmes beside them. */
@Named("cataloguePage")
@RequestScoped
public class CataloguePage {
    private static final int SIZE = 25;
    @Inject TrainingDesk desk;
    @Inject Caller caller;
    private Slice<Session> sessions;
    private Slice<Programme> programmes;

    @PostConstruct
    void read() {
        String agency = Desks.agency(caller);
        if (isProgrammes()) {
            programmes = desk.programmes(agency, Address.cursor(), SIZE);
        } else {
            sessions = desk.sessions(agency, Address.cursor(), SIZE);
        }
    }

    /** Whether programmes are shown, and not sessions. */
    public boolean isProgrammes() {
        return "PROGRAMMES".equals(Address.param("shown"));
    }

    public Slice<Session> getSessions() {
        return sessions;
    }

    public Slice<Programme> getProgrammesSlice() {
        return programmes;
    }

    /** Whether the caller may enter programmes here. */
    public boolean isWriting() {
        return desk.keeps(Desks.agency(caller));
    }

    /** Where the pages of this desk lie. */
    public String getRoot() {
        return Desks.root();
    }
}
