package masar.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a field said for some days, as it was known between two moments.
 *
 * @param value      canonical text, empty for nothing
 * @param from       first day for which it is true; empty when it goes back to the beginning
 * @param until      last day; empty while it lasts
 * @param knownFrom  when the record came to know it
 * @param knownUntil when it ceased to say so; empty while it still does
 * @param cause      what brought it
 * @param event      the event that brought it, with its decision; empty where a request or an import did
 * @param enteredBy  national ID of whom entered or approved it, or the name of a part of the house; empty when the asker is no officer
 */
public record FieldVersion(String value, Optional<LocalDate> from, Optional<LocalDate> until, Instant knownFrom, Optional<Instant> knownUntil,
        Cause cause, Optional<EmployeeRecord.CareerEvent> event, String enteredBy) {
    /** Whether the record says so now, of today or later days. */
    public boolean stands(LocalDate today) {
        return knownUntil.isEmpty() && until.map(u -> !u.isBefore(today)).orElse(true);
    }
}
