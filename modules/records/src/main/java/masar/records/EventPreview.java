package masar.records;

import java.util.List;
import masar.kernel.Refused;

/**
 * What entering an event would do, before it is done.
 *
 * @param before   the job section on the event's first day as it stands
 * @param after    the same with the event
 * @param changes  each field that would differ on that day
 * @param today    each field that would differ today; later decisions may have had the last word
 * @param later    later events that keep their own word on the same fields, and so stand
 * @param advice   what should be looked at again before it is entered; stops nothing
 * @param problems why it would be refused, and then nothing else is said; empty when it may be entered
 */
public record EventPreview(EmployeeRecord.Job before, EmployeeRecord.Job after, List<FieldChange> changes,
        List<FieldChange> today, List<EmployeeRecord.CareerEvent> later, List<Refused.Problem> advice,
        List<Refused.Problem> problems) {
    public EventPreview {
        changes = List.copyOf(changes);
        today = List.copyOf(today);
        later = List.copyOf(later);
        advice = List.copyOf(advice);
        problems = List.copyOf(problems);
    }
}
