package masar.requests.view;

import masar.kernel.Refused;
import masar.requests.Item;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.ui.Address;

/** A field of a request with what the officer says to it. */
public class Judged {
    private final Item item;
    private final int row;
    private String decision;
    private String reason;
    private boolean compared;

    Judged(Item item, int row) {
        this.item = item;
        this.row = row;
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

    /** Whether a colleague was faster and saved something else to this field. */
    public boolean isOther() {
        return compared && item.decision() != ItemDecision.UNDECIDED
                && (!item.decision().name().equals(decision) || !item.reason().equals(reason == null ? "" : reason.strip()));
    }

    void compare() {
        compared = true;
    }

    /** What came with the form when it came too late, as code of a decision; empty when nothing was chosen. */
    public String getLateDecision() {
        String sent = Address.param("judging:" + row + ":decision");
        return decision(sent) == ItemDecision.UNDECIDED ? "" : sent;
    }

    /** What was written to this field when it came too late. */
    public String getLateReason() {
        return Address.param("judging:" + row + ":itemReason").strip();
    }

    /** Whether anything to this field came too late. */
    public boolean isLate() {
        return !(getLateDecision().isEmpty() && getLateReason().isEmpty());
    }

    ItemVerdict verdict() {
        return new ItemVerdict(item.field(), decision(decision), reason == null ? "" : reason);
    }

    /** Where a problem of this field stands: at the decision that is missing, else at the reason. */
    String place(Refused refused) {
        boolean missing = refused.problems().stream().filter(p -> p.field().equals(item.field()))
                .anyMatch(p -> p.key().equals("requests.item.undecided") || p.key().equals("requests.item.clarify"));
        return "judging:" + row + ":" + (missing ? "decision" : "itemReason");
    }

    private static ItemDecision decision(String said) {
        for (ItemDecision one : ItemDecision.values()) {
            if (one.name().equals(said)) {
                return one;
            }
        }
        return ItemDecision.UNDECIDED;
    }
}
