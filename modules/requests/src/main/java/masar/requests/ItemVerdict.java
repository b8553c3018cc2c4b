package masar.requests;

import java.util.Objects;

/**
 * What an officer says to one item.
 *
 * @param field    the item
 * @param decision accepted, refused, to be clarified, or not yet
 * @param reason   why; needed to refuse and to ask for clarification
 */
public record ItemVerdict(String field, ItemDecision decision, String reason) {
    public ItemVerdict {
        Objects.requireNonNull(field);
        Objects.requireNonNull(decision);
        Objects.requireNonNull(reason);
    }
}
