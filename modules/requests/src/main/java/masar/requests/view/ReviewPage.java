package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import masar.kernel.Refused;
import masar.requests.Desk;
import masar.requests.Effect;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.Move;
import masar.requests.RequestView;
import masar.requests.WhatNow;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** One request on the officer's desk: old beside wanted, a decision per field, effects, evidence, history, and the acts. */
@Named
@RequestScoped
public class ReviewPage {
    @Inject Desk desk;
    @Inject RequestWords words;
    @Inject Texts texts;
    @Inject ReviewPlace place;
    private RequestView request;
    private WhatNow now;
    private List<Effect> effects;
    private List<Judged> rows;
    private String reason = "";
    private long version;

    @PostConstruct
    void load() {
        request = desk.open(Address.param("number"));
        words.ask(request);
        now = desk.whatNow(request.number());
        rows = request.items().stream().map(item -> new Judged(item, request.items().indexOf(item))).toList();
        reason = now.said();
        // What was decided is what was seen: the version the page was made with comes back with the form.
        String seen = Address.param("version");
        version = seen.matches("\\d{1,18}") ? Long.parseLong(seen) : request.version();
        if (isOvertaken() && now.lastMine() && !now.mayJudge()) {
            // The same form once more, after its act was done: a double click, the back button.
            again();
        }
    }

    public RequestView getRequest() {
        return request;
    }

    public WhatNow getNow() {
        return now;
    }

    /** What approval would do; asked for when it is shown. */
    public List<Effect> getEffects() {
        if (effects == null) {
            effects = desk.effects(request.number(), Wishes.now().locale());
        }
        return effects;
    }

    public List<Judged> getRows() {
        return rows;
    }

    /** How many fields are decided. */
    public long getDecided() {
        return request.items().stream().filter(i -> i.decision() != ItemDecision.UNDECIDED).count();
    }

    public long getVersion() {
        return version;
    }

    /** Whether somebody did something to it since the page was made that this form was sent from. */
    public boolean isOvertaken() {
        return version < request.version();
    }

    /** Whether what this form carried can no longer be saved, and is shown to be taken along. */
    public boolean isTooLate() {
        return isOvertaken() && !now.mayJudge();
    }

    /** What was written to the whole, when it came too late. */
    public String getLateReason() {
        return Address.param("reason").strip();
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
        act(() -> desk.take(request.number(), version));
        done("take");
    }

    /** Keeps what was said so far. */
    public void save() {
        act(this::judged);
        Say.good("review.saved");
        again();
    }

    /** Verifies it. */
    public void verify() {
        decide(Move.VERIFY, "verify");
    }

    /** Returns it to its applicant. */
    public void giveBack() {
        decide(Move.RETURN, "return");
    }

    /** Sends it back to the first step. */
    public void sendBack() {
        decide(Move.SEND_BACK, "sendBack");
    }

    /** Rejects it. */
    public void reject() {
        decide(Move.REJECT, "reject");
    }

    /** Approves it; without a fresh code one is asked for first, what was judged and written being kept. */
    public void approve() {
        try {
            decide(Move.APPROVE, "approve");
        } catch (Refused refused) {
            if (!refused.is("refused.stepUp")) {
                throw refused;
            }
            act(this::judged);
            Address.go("/my/confirm?act=approve&then=" + URLEncoder.encode(place.address(request.number()), StandardCharsets.UTF_8));
        }
    }

    private void decide(Move move, String what) {
        act(() -> desk.decide(request.number(), version, verdicts(), move, written()));
        done(what);
    }

    private RequestView judged() {
        return desk.saveVerdicts(request.number(), version, verdicts(), written());
    }

    private List<ItemVerdict> verdicts() {
        return rows.stream().map(Judged::verdict).toList();
    }

    private String written() {
        return reason == null ? "" : reason;
    }

    // Problems of a field go to its row. Who was slower may send again: what the faster one saved stands beside it by then.
    private <T> T act(Supplier<T> what) {
        try {
            return what.get();
        } catch (Refused refused) {
            if (refused.is("requests.changedBy")) {
                version = request.version();
                rows.forEach(Judged::compare);
            }
            Refused placed = refused;
            for (Judged row : rows) {
                placed = Go.inRow(placed, row.getItem().field(), row.place(placed));
            }
            throw Go.inRow(placed, "note", "reason");
        }
    }

    private void done(String what) {
        Say.good("review.done." + what, request.number());
        again();
    }

    private void again() {
        Address.go(place.address(request.number()));
    }
}
