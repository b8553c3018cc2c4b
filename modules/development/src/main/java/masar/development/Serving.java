package masar.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.Period;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.Records;

/** What a record says of the service and of spells away, as the laws of this module ask for it. */
final class Serving {
    private Serving() {
    }

    /** Somebody of whom the caller may know by other means; read by the house, whose act has a line of its own in the trail. */
    static EmployeeRecord read(Records records, long employeeId) {
        return Acting.as(Actor.system("development"), () -> records.forHouse(employeeId));
    }

    /** The first day of the present service; empty for who does not serve. */
    static Optional<LocalDate> since(EmployeeRecord record) {
        return record.standing() == Standing.SERVING ? record.job().appointedOn() : Optional.empty();
    }

    /** The spells away from the post, whether they count or not, and long training. */
    static List<Period> away(EmployeeRecord record) {
        return record.career().stream().filter(e -> e.kind().away() || e.kind() == EventKind.LONG_TRAINING).map(Serving::during).toList();
    }

    /** The spells away that do not count as service. */
    static List<Period> idle(EmployeeRecord record) {
        return record.career().stream().filter(e -> e.kind().away() && !e.counted()).map(Serving::during).toList();
    }

    private static Period during(EmployeeRecord.CareerEvent event) {
        return event.until().map(last -> Period.inclusive(event.from(), last)).orElseGet(() -> Period.since(event.from()));
    }
}
