package masar.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision that was just taken, handed to the kind in the same transaction.
 *
 * @param number     the request's number, the reference of whatever is written because of it
 * @param applicant  who asked
 * @param approved   whether the agency said yes
 * @param items      every item with its decision; on approval act upon {@link #accepted()} alone
 * @param reason     what the decider wrote
 * @param decider    national id of who decided; empty when silence did
 * @param deciderName name of who decided
 * @param onBehalfOf name of who delegated, empty for nobody
 * @param on         the day of the decision, in Riyadh
 * @param when       the moment
 */
public record DecidedRequest(String number, Applicant applicant, boolean approved, List<Item> items, String reason, String decider,
                             String deciderName, String onBehalfOf, LocalDate on, Instant when) {
    public DecidedRequest {
        items = List.copyOf(items);
    }

    /** The items to apply: none unless approved. */
    public List<Item> accepted() {
        return approved ? items.stream().filter(i -> i.decision() == ItemDecision.ACCEPTED).toList() : List.of();
    }
}
