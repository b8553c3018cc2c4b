package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import masar.identity.StepUp;
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.requests.DraftView;
import masar.requests.Item;
import masar.requests.Requests;
import masar.retirement.Leavings;
import masar.retirement.ResignationRequest;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;

/** The answers and what the law says of them, before the request is sent; sending asks for a fresh code. */
@Named("leavingCheck")
@RequestScoped
public class LeavingCheck {
    @Inject Requests requests;
    @Inject Leavings leavings;
    @Inject StepUp stepUp;
    private DraftView draft;
    private String reason = "";
    private LocalDate lastDay;
    private Decision decision;
    private boolean terms;

    // The second click of a double click and the back button bring a form whose draft is gone: they get the number too.
    @PostConstruct
    void read() {
        Optional<String> sent = requests.sentWith(FormToken.sent());
        if (sent.isPresent()) {
            Address.go(sent(sent.get()));
            return;
        }
        String id = Address.param("id");
        draft = id.matches("\\d{1,18}") ? requests.editable(Long.parseLong(id)) : requests.openDraft(LeavingPage.kindOf(Address.param("reason"))).orElse(null);
        Optional<Item> item = Optional.ofNullable(draft).flatMap(d -> d.item(ResignationRequest.LAST_DAY));
        if (item.isEmpty()) {
            Address.go("/my/leaving");
            return;
        }
        reason = LeavingPage.reasonOf(draft.kind());
        lastDay = LocalDate.parse(item.get().wanted());
        terms = !draft.termsVersion().isEmpty();
        decision = leavings.outlook(reason, lastDay);
    }

    private static String sent(String number) {
        return "/my/request?sent=true&number=" + number;
    }

    public DraftView getDraft() {
        return draft;
    }

    public String getReason() {
        return reason;
    }

    /** The last day of work that is wished. */
    public LocalDate getLastDay() {
        return lastDay;
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
        return "leaving.verdict." + decision.outcome();
    }

    /** Where the answers are changed. */
    public String getBack() {
        return "/my/leaving?" + (draft.isReturned() ? "id=" + draft.id() : "reason=" + reason);
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    /** Sends it; without a fresh code one is asked for before. */
    public void send() {
        requests.acceptTerms(draft.id(), terms ? ResignationRequest.TERMS : "");
        if (!terms) {
            throw Refused.field("terms", "leaving.refused.termsMissing");
        }
        if (!stepUp.fresh()) {
            String back = "/my/leaving/check?" + (draft.isReturned() ? "id=" + draft.id() : "reason=" + reason);
            Address.go("/my/confirm?act=leaving&then=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
            return;
        }
        boolean completed = draft.isReturned();
        String number = requests.send(draft.id(), FormToken.sent());
        if (completed) {
            Say.good("leaving.resent", number);
        }
        Address.go(completed ? "/my/leaving" : sent(number));
    }
}
