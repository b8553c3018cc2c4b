package masar.journal;

import java.time.Instant;

/**
 * A message on its way.
 *
 * @param id      its number
 * @param kind    which courier takes it
 * @param subject messages of one kind and subject arrive in the order they were sent; empty when order is no matter
 * @param key     the same for every repetition of this message
 * @param payload what is to be said, as JSON
 * @param created when it was sent, UTC
 * @param attempt which attempt this is, from 1
 */
public record OutboxMessage(long id, String kind, String subject, String key, String payload, Instant created, int attempt) {
}
