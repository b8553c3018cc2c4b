package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.leave.MedicalDesk;
import masar.leave.MedicalView;
import masar.ui.Address;
import masar.ui.Say;

/** The medical reports that fit nobody; the ministry says whom each is about. */
@Named("unmatchedPage")
@RequestScoped
public class UnmatchedPage {
    private static final int SIZE = 25;
    @Inject MedicalDesk desk;
    private Slice<MedicalView> slice;
    private MedicalView chosen;
    private String person = "";
    private String reason = "";

    @PostConstruct
    void read() {
        slice = desk.unmatched(Address.cursor(), SIZE);
        chosen = Address.id("report") == 0 ? null : desk.of(Address.id("report"));
    }

    public Slice<MedicalView> getSlice() {
        return slice;
    }

    /** The report that is being matched; null when none is. */
    public MedicalView getChosen() {
        return chosen;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** Matches it. */
    public void match() {
        desk.match(chosen.id(), person, reason);
        Say.good("medical.matched.done");
        Address.go("/ministry/medical-reports");
    }
}
