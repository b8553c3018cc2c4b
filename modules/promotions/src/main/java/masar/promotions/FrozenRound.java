package masar.promotions;

import java.time.Instant;

/**
 * A round whose ranking is frozen.
 *
 * @param id     its id
 * @param name   its name
 * @param agency code of the agency
 * @param frozen when it was frozen
 */
public record FrozenRound(long id, String name, String agency, Instant frozen) {
}
