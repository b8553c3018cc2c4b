package masar.requests.push;

import java.time.Instant;
import java.util.Optional;

/**
 * A device that takes messages.
 *
 * @param id    its id
 * @param name  browser and system, as the browser says
 * @param since since when
 * @param told  when a message reached its push service last, empty for never
 */
public record Device(long id, String name, Instant since, Optional<Instant> told) {
}
