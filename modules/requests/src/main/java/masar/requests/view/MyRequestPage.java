package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Refused;
import masar.requests.RequestState;
import masar.requests.RequestView;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Say;

/** One of one's own requests: where it stands, what was asked, what happened; withdraw, complete. */
@Named
@RequestScoped
public class MyRequestPage {
    @Inject
    Requests requests;
    @Inject
    RequestWords words;
    private RequestView request;
    private String why = "";

    @PostConstruct
    void load() {
        String draft = Address.param("draft");
        if (!draft.isEmpty()) {
            if (!draft.matches("\\d{1,18}")) {
                throw Refused.notFound();
            }
            Address.go(requests.formAddress(Long.parseLong(draft)));
        } else {
            request = requests.mine(Address.param("number"));
            words.ask(request);
        }
    }

    public RequestView getRequest() {
        return request;
    }

    /** Whether it was sent just now. */
    public boolean isSent() {
        return !Address.param("sent").isEmpty() && request != null && request.state() == RequestState.SUBMITTED;
    }

    public boolean isReturned() {
        return request != null && request.state() == RequestState.RETURNED_FOR_COMPLETION;
    }

    public boolean isWithdrawable() {
        return request != null && (request.state().isWithAgency() || isReturned());
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** Opens the form of a returned request. */
    public void complete() {
        Address.go(requests.formAddress(request.id()));
    }

    /** Takes it back. */
    public void withdraw() {
        requests.withdraw(request.number(), why);
        Say.good("myRequest.withdrawn", request.number());
        Address.go("/my/request?number=" + request.number());
    }
}
