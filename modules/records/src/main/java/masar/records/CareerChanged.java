package masar.records;

import java.time.LocalDate;

/**
 * A career event was entered, corrected or cancelled. Fired within the transaction: an observer that throws undoes it all.
 *
 * @param employeeId whose career
 * @param eventId    the event
 * @param kind       what kind
 * @param from       its first day
 * @param act        what was done to it
 */
public record CareerChanged(long employeeId, long eventId, EventKind kind, LocalDate from, Act act) {
    /** What may be done to an event. */
    public enum Act { ENTERED, CORRECTED, CANCELLED }
}
