package masar.promotions.law;

import java.util.Optional;
import masar.kernel.Period;

/**
 * One spell away from the post.
 *
 * @param kind   what it was
 * @param days   its days; open while it has no known end
 * @param answer the answer to the question that the law asks of this kind (aim reached, to a government or international body,
 *               turned into leave, ended without a penalty); empty where it is not known
 */
public record Away(AwayKind kind, Period days, Optional<Boolean> answer) {

    /** Whether its days are surely not counted to experience. */
    boolean surelyNotCounted() {
        return kind.asks() ? answer.isPresent() && !answer.get() : !kind.counts(false);
    }

    /** Whether its days may not be counted: surely, or because nobody has answered yet. */
    boolean perhapsNotCounted() {
        return surelyNotCounted() || kind.asks() && answer.isEmpty();
    }
}
