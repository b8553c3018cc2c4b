package masar.development.view;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import masar.development.TrainingCertificateRequest;
import masar.kernel.Refused;
import masar.requests.DraftView;
import masar.requests.Item;
import masar.requests.RequestKind;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Wishes;

/** The answers before a request is sent: what both pages of checking have in common. */
public abstract class Checked {
    @Inject Requests requests;
    private DraftView draft;
    private Item item;
    private boolean terms;

    /** Where the pages of this request begin. */
    abstract String home();

    /** The kind of this draft. */
    abstract RequestKind kind(DraftView draft);

    // The second click of a double click and the back button bring a form whose draft is gone: they get the number too.
    boolean begin() {
        Optional<String> sent = requests.sentWith(FormToken.sent());
        if (sent.isPresent()) {
            Address.go("/my/request?sent=true&number=" + sent.get());
            return false;
        }
        draft = requests.editable(Address.id("id"));
        Optional<Item> found = draft.item(TrainingCertificateRequest.ITEM);
        if (found.isEmpty()) {
            Address.go(home());
            return false;
        }
        item = found.get();
        terms = !draft.termsVersion().isEmpty();
        return true;
    }

    public DraftView getDraft() {
        return draft;
    }

    /** The one item. */
    Item item() {
        return item;
    }

    /** Whether there is something to look at. */
    public boolean isThere() {
        return item != null;
    }

    /** What is asked, in one sentence. */
    public String getShown() {
        Locale locale = Wishes.now().locale();
        return kind(draft).shownValue(item, item.wanted(), locale);
    }

    /** Where the answers are changed. */
    public String getBack() {
        return kind(draft).formAddress(draft);
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    /** Sends it. */
    public void send() {
        requests.acceptTerms(draft.id(), terms ? TrainingCertificateRequest.TERMS : "");
        if (!terms) {
            throw Refused.field("terms", "development.refused.termsMissing");
        }
        boolean completed = draft.isReturned();
        String number = requests.send(draft.id(), FormToken.sent());
        if (completed) {
            Say.good("development.resent", number);
        }
        Address.go(completed ? home() : "/my/request?sent=true&number=" + number);
    }
}
