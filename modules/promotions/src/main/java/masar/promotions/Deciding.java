package masar.promotions;

import java.util.Optional;

/**
 * A frozen round before the competent authority.
 *
 * @param round   its id
 * @param name    its name
 * @param agency  code of the agency
 * @param minutes the minutes; empty while they are not made
 * @param waiting how many lines wait for the decision
 * @param of      how many came to a post
 * @param highest highest grade among them; 0 for none
 * @param going   number of a decision that was cut off and must go on; empty for none
 * @param decides whether the caller may decide
 */
public record Deciding(long round, String name, String agency, Optional<MinutesView> minutes, long waiting, long of, int highest, String going,
        boolean decides) {
}
