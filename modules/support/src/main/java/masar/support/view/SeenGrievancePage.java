package masar.support.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.support.Grievance;
import masar.support.Grievances;
import masar.ui.Address;

/** A grievance with its case, as officers see it who may see its request. */
@Named("seenGrievancePage")
@RequestScoped
public class SeenGrievancePage {
    @Inject Grievances grievances;
    private List<Grievance> all;

    /** Every request of the case up to this one, the first one first. */
    public List<Grievance> getAll() {
        if (all == null) {
            all = grievances.seen(Address.param("number"));
        }
        return all;
    }

    /** This one. */
    public Grievance getOne() {
        return getAll().get(getAll().size() - 1);
    }
}
