package masar.promotions;

import java.util.Optional;
import masar.kernel.Slice;
import masar.promotions.law.Card;

/**
 * The published list of the own grade in a round, and the own line with its arithmetic.
 *
 * @param round the round
 * @param grade the grade; 0 for who did not apply, or before the freeze
 * @param of    how many are ranked
 * @param own   the own line; empty for who was not ranked
 * @param card  the own points as they were frozen
 * @param post  the post that the own wishes came to
 * @param lines this page of the list
 * @param unread whether the own record could not be read at the freeze, so that a person must look
 * @param picked code of the element that the agency picked between equals of this grade; empty where it picked none
 */
public record MyRanking(RoundView round, int grade, long of, Optional<RankLine> own, Optional<Card> card, Optional<Post> post, Slice<RankLine> lines,
        boolean unread, Optional<String> picked) {
}
