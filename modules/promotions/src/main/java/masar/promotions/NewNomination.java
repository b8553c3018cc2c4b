package masar.promotions;

import java.util.Map;

/**
 * Somebody named for a post outside the comparison.
 *
 * @param employeeId whom
 * @param postId     for which vacant post
 * @param kind       by which of the two ways
 * @param proofs     what proves a condition, by code of its rule; where the record alone does not show it, it must be there
 */
public record NewNomination(long employeeId, long postId, NominationKind kind, Map<String, String> proofs) {
    public NewNomination {
        proofs = Map.copyOf(proofs);
    }
}
