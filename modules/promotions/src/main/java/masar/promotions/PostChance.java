package masar.promotions;

import masar.kernel.Decision;
import masar.kernel.Outcome;

/**
 * A post of a round as one employee may or may not apply to it.
 *
 * @param post     the post
 * @param decision every rule applied to it and to the record
 */
public record PostChance(Post post, Decision decision) {
    /** Whether nothing refuses; what still needs a person is looked at after the window. */
    public boolean open() {
        return decision.outcome() != Outcome.REFUSED;
    }
}
