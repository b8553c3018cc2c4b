package masar.support.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.support.Grievance;
import masar.support.GrievanceReply;
import masar.support.Grievances;
import masar.support.Upheld;
import masar.ui.Address;
import masar.ui.Say;

/** One of one's own grievances with its whole case: what was answered, and what is open now. */
@Named("grievedPage")
@RequestScoped
public class GrievedPage {
    @Inject Grievances grievances;
    private List<Grievance> all;

    /** Every request of the case, the first one first. */
    public List<Grievance> getAll() {
        if (all == null) {
            all = grievances.ofCase(Address.param("number"));
        }
        return all;
    }

    /** The last one, in which the case stands. */
    public Grievance getLast() {
        return getAll().get(getAll().size() - 1);
    }

    /** Whether it may go on to the ministry. */
    public boolean isEscalatable() {
        return grievances.mayEscalate(getLast().number()) && getLast().next().stream().allMatch(f -> f.outcome() != masar.kernel.Outcome.REFUSED);
    }

    /** How it is carried out; null where it was not upheld. */
    public Upheld getUpheld() {
        return getLast().reply() == GrievanceReply.GRANTED ? grievances.upheld(getLast().number()).orElse(null) : null;
    }

    /** Accepts the answer. */
    public void accept() {
        grievances.accept(getLast().number());
        Say.good("grieved.said.accepted");
        Address.go("/my/grieved?number=" + getLast().number());
    }
}
