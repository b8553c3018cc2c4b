package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.leave.LeaveAsk;
import masar.leave.LeaveRequest;
import masar.leave.Leaves;
import masar.requests.DraftView;
import masar.requests.Item;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Wishes;

/** The answers and what the law says of them, before a request about leave is sent; who decides for others may delegate for those days. */
@Named("leaveCheck")
@RequestScoped
public class LeaveCheck {
    @Inject Requests requests;
    @Inject Leaves leaves;
    @Inject LeaveRequest kind;
    @Inject Caller caller;
    private DraftView draft;
    private LeaveAsk ask;
    private Decision decision;
    private boolean terms;

    // The second click of a double click and the back button bring a form whose draft is gone: they get the number too.
    @PostConstruct
    void read() {
        Optional<String> sent = requests.sentWith(FormToken.sent());
        if (sent.isPresent()) {
            Address.go("/my/request?sent=true&number=" + sent.get());
            return;
        }
        draft = requests.editable(Address.id("id"));
        Optional<Item> item = draft.item(LeaveRequest.ITEM);
        if (item.isEmpty()) {
            Address.go("/my/leave");
            return;
        }
        ask = LeaveAsk.parse(item.get().wanted());
        terms = !draft.termsVersion().isEmpty();
        decision = leaves.outlook(ask, !draft.evidence().isEmpty());
    }

    public DraftView getDraft() {
        return draft;
    }

    public LeaveAsk getAsk() {
        return ask;
    }

    /** What is asked, in one sentence. */
    public String getShown() {
        Locale locale = Wishes.now().locale();
        Item item = draft.item(LeaveRequest.ITEM).orElseThrow();
        return kind.shownValue(item, item.wanted(), locale);
    }

    /** What the law says of it today. */
    public Decision getDecision() {
        return decision;
    }

    /** Whether it may be sent: nothing refuses it. */
    public boolean isSendable() {
        return decision != null && decision.outcome() != Outcome.REFUSED;
    }

    /** Text key of the outcome in one sentence. */
    public String getVerdict() {
        return "leave.verdict." + decision.outcome();
    }

    /** Whether the caller decides for others, of their own right, and could delegate while away. */
    public boolean isDecider() {
        return ask != null && ask.chain() == 0 && caller.held().stream().anyMatch(h -> !h.delegated() && h.power().scope() == Power.Scope.AGENCY);
    }

    /** Where that is done, with the days of the leave. */
    public String getDelegating() {
        return "/agency/delegate?from=" + ask.first() + "&until=" + ask.last();
    }

    /** Where the answers are changed. */
    public String getBack() {
        return ask.chain() == 0 ? "/my/leave/ask?id=" + draft.id() : "/my/leave/change?leave=" + ask.chain() + "&id=" + draft.id();
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    /** Sends it. */
    public void send() {
        requests.acceptTerms(draft.id(), terms ? LeaveRequest.TERMS : "");
        if (!terms) {
            throw Refused.field("terms", "leave.refused.termsMissing");
        }
        boolean completed = draft.isReturned();
        String number = requests.send(draft.id(), FormToken.sent());
        if (completed) {
            Say.good("leave.resent", number);
        }
        Address.go(completed ? "/my/leave" : "/my/request?sent=true&number=" + number);
    }
}
