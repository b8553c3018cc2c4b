package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import masar.identity.Standing;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRecord;
import masar.records.EventKind;

/** The kinds of events to choose from, those that belong together side by side. */
@Named("eventGroups")
@ApplicationScoped
@OpenToAll("names of kinds")
public class EventGroups {
    /** Kinds that belong together. */
    public record Group(String key, List<EventKind> kinds) {
    }

    /** The groups for a person as they stand. An appointment opens a service, so it waits for the last to end. */
    public List<Group> of(EmployeeRecord record) {
        boolean serving = record.standing() == Standing.SERVING;
        return List.of(new Group("event.group.post", List.of(EventKind.PROMOTION, EventKind.TRANSFER, EventKind.REASSIGNMENT,
                        EventKind.STATUS_IMPROVEMENT, EventKind.INCREMENT)),
                new Group("event.group.away", List.of(EventKind.ASSIGNMENT, EventKind.SECONDMENT, EventKind.LEAVE_WITHOUT_PAY, EventKind.STUDY_LEAVE,
                        EventKind.SCHOLARSHIP, EventKind.STUDY_MISSION, EventKind.LONG_TRAINING)),
                new Group("event.group.discipline", List.of(EventKind.ABSENCE, EventKind.SUSPENSION, EventKind.PENALTY)),
                new Group("event.group.service", serving ? List.of(EventKind.START_OF_DUTY, EventKind.SERVICE_EXTENSION, EventKind.END_OF_SERVICE)
                        : List.of(EventKind.APPOINTMENT, EventKind.START_OF_DUTY, EventKind.END_OF_SERVICE)));
    }
}
