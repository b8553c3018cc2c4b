package masar.support.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masar.kernel.Slice;
import masar.requests.Disputed;
import masar.support.Grievance;
import masar.support.Grievances;
import masar.ui.Address;

/** «تظلماتي»: one's own grievances, and what may be disputed. */
@Named("grievancesPage")
@RequestScoped
public class GrievancesPage {
    private static final int SIZE = 10;
    @Inject Grievances grievances;
    @Inject GrievanceDoors doors;
    private Slice<Grievance> slice;
    private List<Group> groups;

    /** Disputable things of one module. */
    public record Group(String code, List<Disputed> all) {
    }

    /** The own ones, newest first. */
    public Slice<Grievance> getSlice() {
        if (slice == null) {
            slice = grievances.mine(Address.cursor(), SIZE);
        }
        return slice;
    }

    /** What may be disputed, by where it stands. */
    public List<Group> getGroups() {
        if (groups == null) {
            Map<String, List<Disputed>> by = new LinkedHashMap<>();
            // Rights stand last: what a page shows is disputed as it is shown.
            grievances.disputable().stream().sorted((a, b) -> Boolean.compare(a.code().equals("right"), b.code().equals("right")))
                    .forEach(d -> by.computeIfAbsent(d.code(), c -> new ArrayList<>()).add(d));
            groups = by.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
        }
        return groups;
    }

    /** Where one is disputed. */
    public String to(Disputed what) {
        return what.address().isEmpty() ? doors.address(what.code(), what.ref()) : what.address();
    }
}
