package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masar.kernel.Refused;
import masar.requests.Desk;
import masar.requests.Effect;
import masar.requests.Item;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.RequestView;
import masar.requests.WhatNow;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** One request on the officer's desk: old beside wanted, a decision per field, effects, evidence, history, and the acts. */
@Named
@RequestScoped
public class ReviewPage {
    @Inject
    Desk desk;
    @Inject
    Texts texts;
    private RequestView request;
    private WhatNow now;
    private List<Effect> effects;
    private List<Judged> rows;
    private String reason = "";
    private long version;

    @PostConstruct
    void load() {
        request = desk.open(Go.param("number"));
        now = desk.whatNow(request.number());
        effects = desk.effects(request.number(), Wishes.now().locale());
        rows = request.items().stream().map(Judged::new).toList();
        // What was decided is what was seen: the version the page was made with comes back with the form.
        String seen = Go.param("version");
        version = seen.matches("\\d{1,18}") ? Long.parseLong(seen) : request.version();
    }

    /** A field with what the officer says to it. */
    public static class Judged {
        private final Item item;
        private String decision;
        private String reason;

        Judged(Item item) {
            this.item = item;
            decision = item.decision().name();
            reason = item.reason();
        }

        public Item getItem() {
            return item;
        }

        public String getDecision() {
            return decision;
        }

        public void setDecision(String decision) {
            this.decision = decision;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    public RequestView getRequest() {
        return request;
    }

    public WhatNow getNow() {
        return now;
    }

    public List<Effect> getEffects() {
        return effects;
    }

    public List<Judged> getRows() {
        return rows;
    }

    public long getVersion() {
        return version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Option> getDecisions() {
        return List.of(ItemDecision.ACCEPTED, ItemDecision.REFUSED, ItemDecision.CLARIFY).stream()
                .map(d -> new Option(d.name(), texts.get("requests.decision." + d, new Object[0]))).toList();
    }

    /** Takes it. */
    public void take() {
        desk.take(request.number(), version);
        done("take");
    }

    /** Keeps what was said so far. */
    public void save() {
        judged();
        Say.good("review.saved");
        again();
    }

    /** Verifies it. */
    public void verify() {
        desk.verify(request.number(), judged(), reason);
        done("verify");
    }

    /** Returns it to its applicant. */
    public void giveBack() {
        desk.returnForCompletion(request.number(), judged(), reason);
        done("return");
    }

    /** Sends it back to the first step. */
    public void sendBack() {
        desk.sendBack(request.number(), version, reason);
        done("sendBack");
    }

    /** Rejects it. */
    public void reject() {
        desk.reject(request.number(), judged(), reason);
        done("reject");
    }

    /** Approves it; without a fresh code one is asked for first, what was judged being kept. */
    public void approve() {
        long kept = judged();
        try {
            desk.approve(request.number(), kept, reason);
        } catch (Refused refused) {
            if (!refused.is("refused.stepUp")) {
                throw refused;
            }
            Go.to("/my/confirm?then=" + URLEncoder.encode("/agency/request?number=" + request.number(), StandardCharsets.UTF_8));
            return;
        }
        done("approve");
    }

    private long judged() {
        version = desk.saveVerdicts(request.number(), version, rows.stream()
                .map(r -> new ItemVerdict(r.item.field(), decision(r.decision), r.reason == null ? "" : r.reason)).toList()).version();
        return version;
    }

    private static ItemDecision decision(String said) {
        for (ItemDecision one : ItemDecision.values()) {
            if (one.name().equals(said)) {
                return one;
            }
        }
        return ItemDecision.UNDECIDED;
    }

    private void done(String what) {
        Say.good("review.done." + what, request.number());
        again();
    }

    private void again() {
        Go.to("/agency/request?number=" + request.number());
    }
}
