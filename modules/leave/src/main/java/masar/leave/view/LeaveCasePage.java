package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.leave.Absences;
import masar.leave.AwayRow;
import masar.leave.LeaveCase;
import masar.ui.Address;
import masar.ui.Wishes;

/** What a request for leave comes to: what the law says, the balance, and who of the unit is away meanwhile. */
@Named("leaveCasePage")
@RequestScoped
public class LeaveCasePage {
    @Inject Absences absences;
    private LeaveCase one;

    @PostConstruct
    void read() {
        one = absences.of(Address.param("number"));
    }

    public LeaveCase getOne() {
        return one;
    }

    /** A name in the language of this request. */
    public String name(AwayRow row) {
        return row.name(Wishes.now().language());
    }
}
