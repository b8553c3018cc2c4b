package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** One field of a request. */
@Entity
@Table(name = "item", schema = "requests")
class RequestedItem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_seq")
    @SequenceGenerator(name = "item_seq", sequenceName = "requests.item_seq", allocationSize = 50)
    Long id;
    @Version
    long version;
    @Column(name = "request_id")
    long requestId;
    String field;
    @Column(name = "label_key")
    String labelKey;
    String section;
    @Column(name = "old_text")
    String oldText;
    @Column(name = "wanted_text")
    String wantedText;
    @Enumerated(EnumType.STRING)
    ItemDecision decision = ItemDecision.UNDECIDED;
    String reason = "";

    /** For the persistence provider. */
    protected RequestedItem() {
    }

    RequestedItem(long requestId, ItemChange change) {
        this.requestId = requestId;
        field = change.field();
        wants(change);
    }

    /** What is wanted now; a changed wish takes back what was decided about the former one. */
    void wants(ItemChange change) {
        if (!change.wanted().equals(wantedText) || !change.oldValue().equals(oldText)) {
            decision = ItemDecision.UNDECIDED;
            reason = "";
        }
        labelKey = change.labelKey();
        section = change.section();
        oldText = change.oldValue();
        wantedText = change.wanted();
    }

    void decide(ItemVerdict verdict) {
        decision = verdict.decision();
        reason = verdict.decision() == ItemDecision.UNDECIDED ? "" : verdict.reason().strip();
    }

    /** As seen; the applicant sees no decision before it is given out. */
    Item view(List<EvidenceFile> all, boolean decisions) {
        return new Item(field, labelKey, section, oldText, wantedText, decisions ? decision : ItemDecision.UNDECIDED,
                decisions ? reason : "", all.stream().filter(e -> e.field().equals(field)).toList());
    }
}
