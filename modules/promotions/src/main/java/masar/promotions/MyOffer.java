package masar.promotions;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Decision;
import masar.pay.PayChange;

/**
 * A post that was offered to the caller.
 *
 * @param id       its id in addresses
 * @param round    id of the round; empty for a nomination
 * @param post     the post
 * @param state    where it stands
 * @param number   number of the decision
 * @param on       its day: grade and pay count from it
 * @param answerBy last day for an answer
 * @param decision the findings as decided
 * @param pay      what it would pay; empty where nothing can be said
 * @param started  day of the start of duty
 */
public record MyOffer(long id, Optional<Long> round, Post post, AwardState state, String number, LocalDate on, LocalDate answerBy,
        Decision decision, Optional<PayChange> pay, Optional<LocalDate> started) {
}
