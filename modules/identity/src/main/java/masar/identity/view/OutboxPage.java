package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import masar.journal.Outbox;
import masar.journal.OutboxState;
import masar.kernel.Slice;
import masar.ui.Say;

/** The operator's page of what waits to be delivered: mails, text messages, files to the pension body. What they say is not shown. */
@Named
@RequestScoped
public class OutboxPage {
    private static final int SIZE = 25;
    /** The kinds that have words of their own; the rest are shown together. */
    private static final List<String> KINDS = List.of("mail", "sms", "pension", "contributions", "leaving-paper");
    @Inject Outbox outbox;
    private String kind = "";
    private OutboxState state;
    private Slice<OutboxState.Waiting> slice = Slice.all(List.of());

    @PostConstruct
    void read() {
        Map<String, String> address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String asked = address.getOrDefault("kind", "");
        kind = KINDS.contains(asked) ? asked : "";
        String after = address.getOrDefault("after", "");
        state = outbox.state();
        slice = outbox.waiting(kind, after.isEmpty() ? address.getOrDefault("before", "") : after, SIZE);
    }

    /** The kind that is shown, empty for all. */
    public String getKind() {
        return kind;
    }

    /** The kinds one may choose. */
    public List<String> getKinds() {
        return KINDS;
    }

    /** Text key of a kind. */
    public String words(String of) {
        return "outbox.kind." + (KINDS.contains(of) ? of : "other");
    }

    /** How much waits, and since when. */
    public OutboxState getState() {
        return state;
    }

    /** What waits. */
    public Slice<OutboxState.Waiting> getSlice() {
        return slice;
    }

    /** Makes one due at once. */
    public void retry(long id) {
        outbox.retryNow(id);
        slice = outbox.waiting(kind, "", SIZE);
        Say.good("outbox.said");
    }
}
