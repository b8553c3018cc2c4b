package masar.support.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import masar.identity.Names;
import masar.kernel.Slice;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.InboxQuery.Assigned;
import masar.requests.InboxQuery.Due;
import masar.requests.InboxQuery.Shown;
import masar.requests.InboxQuery.Sort;
import masar.requests.RequestRow;
import masar.support.GrievanceKinds;
import masar.ui.Address;

/** The grievances that came to the ministry, nearest end first. */
@Named("grievanceListPage")
@RequestScoped
public class GrievanceListPage {
    private static final int SIZE = 25;
    private static final List<Shown> VIEWS = List.of(Shown.WITH_AGENCY, Shown.RETURNED, Shown.CLOSED);
    @Inject Desk desk;
    @Inject Names names;
    private Slice<RequestRow> slice;

    /** Which are shown. */
    public Shown getShown() {
        return Stream.of(Shown.values()).filter(s -> s.name().equals(Address.param("shown")) && VIEWS.contains(s)).findFirst().orElse(Shown.WITH_AGENCY);
    }

    /** Which may be shown. */
    public List<Shown> getViews() {
        return VIEWS;
    }

    /** What is looked for. */
    public String getText() {
        return Address.param("text");
    }

    /** The rows of this page. */
    public Slice<RequestRow> getSlice() {
        if (slice == null) {
            slice = desk.inbox(new InboxQuery(getShown(), GrievanceKinds.MINISTRY, getText(), "", Assigned.ANY, Due.ANY,
                    getShown() == Shown.CLOSED ? Sort.SENT : Sort.DUE, Address.cursor(), SIZE));
            names.ask(slice.rows().stream().map(RequestRow::nationalId).toList());
        }
        return slice;
    }
}
