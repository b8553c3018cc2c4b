package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.requests.Notices;

/**
 * Announces that a career event or an import brought somebody to another workplace: a transfer, a promotion to a post elsewhere, a reassignment, or the
 * correction of one. Their word about the seat is void then, so they are asked for a new one.
 */
@ApplicationScoped
@OpenToAll("used by Careers and Import, which are guarded")
class PlaceMoves {
    @Inject Event<WorkplaceChanged> moved;
    @Inject Notices notices;

    /** Compares what stood on the event's day with what stands there now; who did not serve before or does not serve now has not moved. */
    void tell(Employee employee, List<CareerEventRow> before, List<CareerEventRow> after, CareerEventRow event, CareerChanged.Act act) {
        Optional<PostColumns> was = on(Timeline.of(employee.id, before), event.from);
        Optional<PostColumns> is = on(Timeline.of(employee.id, after), event.from);
        if (was.isPresent() && is.isPresent() && !samePlace(was.get(), is.get())) {
            tell(employee, was.get(), is.get(), event.from, new Cause(Cause.Kind.EVENT, Long.toString(event.id)), act + ":" + event.id);
        }
    }

    /**
     * The same of an import, which may bring many events of one person at once: what counts is where they work now, or from the last of the days
     * that it brings, and not each place through which they came. History alone moves nobody.
     */
    void tellImported(Employee employee, List<CareerEventRow> before, List<CareerEventRow> after, LocalDate today, String run) {
        LocalDate day = after.stream().filter(e -> !before.contains(e)).map(e -> e.from).filter(today::isBefore).max(Comparator.naturalOrder()).orElse(today);
        Optional<PostColumns> was = on(Timeline.of(employee.id, before), day);
        List<JobVersion> now = Timeline.of(employee.id, after);
        Optional<PostColumns> is = on(now, day);
        if (was.isPresent() && is.isPresent() && !samePlace(was.get(), is.get())) {
            LocalDate since = since(now, is.get(), day);
            tell(employee, was.get(), is.get(), since, new Cause(Cause.Kind.IMPORT, run), "import:" + employee.id + ":" + is.get().city + ":" + since);
        }
    }

    // The first day of the unbroken time in this place that holds the day.
    private static LocalDate since(List<JobVersion> posts, PostColumns place, LocalDate day) {
        LocalDate since = day;
        for (JobVersion v : posts.stream().filter(v -> !v.validFrom.isAfter(day)).sorted(Comparator.comparing((JobVersion v) -> v.validFrom).reversed()).toList()) {
            if (v.status == JobStatus.TERMINATED || !samePlace(v.post, place)) {
                break;
            }
            since = v.validFrom;
        }
        return since;
    }

    private void tell(Employee employee, PostColumns was, PostColumns is, LocalDate from, Cause cause, String once) {
        boolean samePost = was.agency.equals(is.agency) && was.positionNumber.equals(is.positionNumber) && !is.positionNumber.isEmpty();
        moved.fire(new WorkplaceChanged(employee.id, employee.nationalId, is.agency, is.positionNumber, samePost, was.city, is.city, from, cause));
        notices.tell(employee.nationalId, "records.notice.moved", "/my/workplace", "moved:" + once, from);
    }

    private static boolean samePlace(PostColumns one, PostColumns other) {
        return one.city.equals(other.city) && one.agency.equals(other.agency);
    }

    private static Optional<PostColumns> on(List<JobVersion> posts, LocalDate day) {
        return posts.stream().filter(v -> v.holdsOn(day) && v.status != JobStatus.TERMINATED).map(v -> v.post).findFirst();
    }
}
