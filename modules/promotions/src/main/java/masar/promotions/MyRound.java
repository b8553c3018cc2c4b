package masar.promotions;

import java.util.List;
import java.util.Optional;
import masar.promotions.law.Card;

/**
 * A round as one employee sees it.
 *
 * @param round       the round
 * @param said        whether promotion on the general ladder can be said of this employee, and if not, why
 * @param chances     its posts, those that may be applied to first
 * @param application the own application; empty when none was sent
 * @param card        the own points, from the record as it stands; empty where nothing can be said
 * @param rank        the own place, or the one these points would have
 */
public record MyRound(RoundView round, Outlook.Said said, List<PostChance> chances, Optional<MyApplication> application, Optional<Card> card,
        Optional<Rank> rank) {
    public MyRound {
        chances = List.copyOf(chances);
    }
}
