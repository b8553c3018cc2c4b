package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.leave.LeaveAsk;
import masar.leave.LeaveChangeRequest;
import masar.leave.LeaveView;
import masar.leave.Leaves;
import masar.requests.DraftView;
import masar.requests.Requests;
import masar.ui.Address;

/** Asking that a leave be cut, or given up before it begins. */
@Named("leaveChangePage")
@RequestScoped
public class LeaveChangePage {
    @Inject Leaves leaves;
    @Inject Requests requests;
    @Inject CivilClock clock;
    private LeaveView leave;
    private Optional<DraftView> draft = Optional.empty();
    private LocalDate last;
    private String note = "";

    @PostConstruct
    void read() {
        leave = leaves.one(Address.id("leave"));
        draft = Address.id("id") != 0 ? Optional.of(requests.editable(Address.id("id"))) : requests.openDraft(LeaveChangeRequest.CODE);
        draft.flatMap(d -> d.item(LeaveChangeRequest.ITEM)).map(i -> LeaveAsk.parse(i.wanted())).filter(a -> a.chain() == leave.chain() && !isAhead())
                .ifPresent(a -> last = a.last());
        note = draft.map(DraftView::note).orElse("");
    }

    public LeaveView getLeave() {
        return leave;
    }

    /** Whether it has not begun: then it is given up whole. */
    public boolean isAhead() {
        return leave.isAhead(clock.today());
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    /** Keeps it and goes on to what the law says. */
    public void check() {
        if (!isAhead() && last == null) {
            throw Refused.field("last", "refused.missing");
        }
        LocalDate end = isAhead() ? leave.first().minusDays(1) : last;
        DraftView of = draft.orElseGet(() -> requests.draft(LeaveChangeRequest.CODE));
        requests.saveItems(of.id(), List.of(LeaveChangeRequest.item(new LeaveAsk(leave.type(), leave.first(), end, Map.of(), leave.chain()))));
        requests.saveReason(of.id(), "leave", note);
        Address.go("/my/leave/check?id=" + of.id());
    }
}
