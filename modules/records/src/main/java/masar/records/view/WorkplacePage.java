package masar.records.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.records.Seat;
import masar.records.Workplace;
import masar.records.Workplaces;
import masar.ui.Address;
import masar.ui.Say;

/** «مقر عملي»: where the record has the seat of one's post; confirming it is one press, reporting another place is a form. */
@Named("workplacePage")
@RequestScoped
public class WorkplacePage {
    @Inject Workplaces workplaces;
    private Workplace mine;

    /** One's own workplace. */
    public Workplace getMine() {
        if (mine == null) {
            mine = workplaces.mine();
        }
        return mine;
    }

    /** The seat; nothing when no post is held. */
    public Seat getSeat() {
        return getMine().seat().orElse(null);
    }

    /** Says that it is so. */
    public String confirm() {
        workplaces.confirm(Address.param("seen"));
        Say.good("workplace.confirmed");
        return "/my/workplace?faces-redirect=true";
    }
}
