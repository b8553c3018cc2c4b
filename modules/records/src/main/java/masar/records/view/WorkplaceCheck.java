package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Refused;
import masar.records.ReportedSeat;
import masar.records.WorkplaceReport;
import masar.records.Workplace;
import masar.records.Workplaces;
import masar.requests.DraftView;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;

/** A report of another workplace once more, before it is sent. */
@Named("workplaceCheck")
@RequestScoped
public class WorkplaceCheck {
    @Inject Requests requests;
    @Inject Workplaces workplaces;
    private DraftView draft;
    private ReportedSeat wanted;
    private Workplace mine;
    private boolean terms;

    // The second click, a retry and the back button bring a form whose draft is gone: they get the number too.
    @PostConstruct
    void read() {
        var before = requests.sentWith(FormToken.sent());
        if (before.isPresent()) {
            Address.go(sent(before.get()));
            return;
        }
        String id = Address.param("id");
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        draft = requests.editable(Long.parseLong(id));
        wanted = draft.item(WorkplaceReport.ITEM).filter(i -> draft.kind().equals(WorkplaceReport.CODE)).map(i -> ReportedSeat.parse(i.wanted()))
                .orElseThrow(Refused::notFound);
        mine = workplaces.mine();
    }

    private static String sent(String number) {
        return "/my/request?sent=true&number=" + number;
    }

    /** The draft; nothing when it was sent already. */
    public DraftView getDraft() {
        return draft;
    }

    /** The place that is reported. */
    public ReportedSeat getWanted() {
        return wanted;
    }

    /** What the record has. */
    public Workplace getMine() {
        return mine;
    }

    /** Where the answers are changed. */
    public String getBack() {
        return "/my/workplace/report" + (draft.isReturned() ? "?id=" + draft.id() : "");
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    /** Sends it to the agency. */
    public void send() {
        if (!terms) {
            throw Refused.field("terms", "workplace.refused.terms");
        }
        boolean completed = draft.isReturned();
        requests.acceptTerms(draft.id(), WorkplaceReport.TERMS);
        String number = requests.send(draft.id(), FormToken.sent());
        if (completed) {
            Say.good("correction.resent", number);
        }
        Address.go(sent(number));
    }

    /** Throws the draft away. */
    public String discard() {
        requests.discard(draft.id());
        return "/my/workplace?faces-redirect=true";
    }
}
