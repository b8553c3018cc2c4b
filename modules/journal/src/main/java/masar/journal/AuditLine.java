package masar.journal;

import java.time.Instant;
import masar.kernel.Actor;

/**
 * One recorded act, as it is read.
 *
 * @param id      its number in the database, without meaning
 * @param chainNo its number in the agency's chain; 0 while not yet sealed
 * @param when    the moment, UTC; pages show Riyadh time
 * @param actor   who, and from which address
 * @param entry   what
 */
public record AuditLine(long id, long chainNo, Instant when, Actor actor, AuditEntry entry) {
}
