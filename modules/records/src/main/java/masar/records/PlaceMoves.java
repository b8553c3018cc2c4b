package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.requests.Notices;

/**
 * Announces that a career event brought somebody to another workplace: a transfer, a promotion to a post elsewhere, a reassignment, or the
 * correction of one. Their word about the seat is void then, so they are asked for a new one.
 */
@ApplicationScoped
@OpenToAll("used by Careers, which is guarded")
class PlaceMoves {
    @Inject Event<WorkplaceChanged> moved;
    @Inject Notices notices;

    /** Compares what stood on the event's day with what stands there now; who did not serve before or does not serve now has not moved. */
    void tell(Employee employee, List<CareerEventRow> before, List<CareerEventRow> after, CareerEventRow event, CareerChanged.Act act) {
        Optional<PostColumns> was = on(employee.id, before, event);
        Optional<PostColumns> is = on(employee.id, after, event);
        if (was.isEmpty() || is.isEmpty() || was.get().city.equals(is.get().city) && was.get().agency.equals(is.get().agency)) {
            return;
        }
        boolean samePost = was.get().agency.equals(is.get().agency) && was.get().positionNumber.equals(is.get().positionNumber) && !is.get().positionNumber.isEmpty();
        moved.fire(new WorkplaceChanged(employee.id, employee.nationalId, is.get().agency, is.get().positionNumber, samePost, was.get().city, is.get().city, event.from,
                new Cause(Cause.Kind.EVENT, Long.toString(event.id))));
        notices.tell(employee.nationalId, "records.notice.moved", "/my/workplace", "moved:" + act + ":" + event.id, event.from);
    }

    private static Optional<PostColumns> on(long employeeId, List<CareerEventRow> events, CareerEventRow event) {
        return Timeline.of(employeeId, events).stream().filter(v -> v.holdsOn(event.from) && v.status != JobStatus.TERMINATED).map(v -> v.post).findFirst();
    }
}
