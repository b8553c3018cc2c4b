package masar.promotions;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the reading again of a frozen round is.
 *
 * @param round   id of the round
 * @param name    its name
 * @param knownAt the moment whose knowledge was read; empty before the first time
 * @param done    whether it came to its end
 * @param read    how many cards were read
 * @param of      how many there are
 * @param changes how many ranks would be otherwise
 * @param unread  how many records could not be read at the freeze: a person must look
 * @param runs    whether the caller may read it again
 */
public record LateProgress(long round, String name, Optional<Instant> knownAt, boolean done, long read, long of, long changes, long unread, boolean runs) {
}
