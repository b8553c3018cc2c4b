package masar.pay;

import java.time.Instant;
import java.util.Optional;

/**
 * A question that somebody asked about the ladder.
 *
 * @param number     by which it is followed up
 * @param nationalId who asked
 * @param question   in their words
 * @param askedAt    when
 * @param answer     what the ministry answered; empty while it waits
 * @param answeredAt when
 */
public record LadderInquiry(String number, String nationalId, String question, Instant askedAt, String answer, Optional<Instant> answeredAt) {
    /** Whether it waits for its answer. */
    public boolean open() {
        return answeredAt.isEmpty();
    }
}
