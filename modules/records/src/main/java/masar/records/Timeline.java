package masar.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The posts that follow from events: each event lays over the state before it what it names, spells decide the status while they
 * last, and a later event keeps its word when an earlier one is entered behind it.
 */
final class Timeline {
    private final List<CareerEventRow> events;
    private PostColumns post = new PostColumns();
    private LocalDate appointedOn;
    private LocalDate gradeSince;
    private boolean begun;
    private boolean ended;

    private Timeline(List<CareerEventRow> events) {
        this.events = events.stream().sorted(CareerEventRow.IN_EFFECT).toList();
    }

    /** The versions that follow from these events, oldest first, without gaps from the first post on. */
    static List<JobVersion> of(long employeeId, List<CareerEventRow> events) {
        return new Timeline(events).versions(employeeId);
    }

    private List<JobVersion> versions(long employeeId) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (CareerEventRow event : events) {
            days.add(event.from);
            if (isSpell(event) && event.until != null) {
                days.add(event.until.plusDays(1));
            }
        }
        List<JobVersion> versions = new ArrayList<>();
        int next = 0;
        Cause cause = null;
        for (LocalDate day : days) {
            for (; next < events.size() && !events.get(next).from.isAfter(day); next++) {
                CareerEventRow event = events.get(next);
                boolean first = next == 0 || events.get(next - 1).from.isBefore(event.from);
                apply(event);
                cause = first || says(event) ? cause(event) : cause;
            }
            if (begun) {
                add(versions, new JobVersion(employeeId, day, cause, post.copy(), status(day), appointedOn, gradeSince));
            }
        }
        return versions;
    }

    /** Whether an event changes anything by itself, so that what stands after it stands because of it. */
    private static boolean says(CareerEventRow event) {
        return event.kind.opensService() || event.kind.endsService() || isSpell(event) || !event.sets.equals(new PostColumns());
    }

    private static void add(List<JobVersion> versions, JobVersion version) {
        JobVersion last = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        if (last == null || !last.sameState(version)) {
            if (last != null) {
                last.validUntil = version.validFrom;
            }
            versions.add(version);
        }
    }

    private void apply(CareerEventRow event) {
        if (event.kind.opensService()) {
            appointedOn = event.from;
            ended = false;
            begun = true;
        }
        if (event.kind.endsService()) {
            ended = true;
        }
        String gradeBefore = post.ladder + "/" + post.grade;
        post = post.copy().with(event.sets);
        begun |= !event.sets.agency.isEmpty();
        if (!gradeBefore.equals(post.ladder + "/" + post.grade)) {
            gradeSince = event.from;
        }
    }

    private JobStatus status(LocalDate day) {
        if (ended) {
            return JobStatus.TERMINATED;
        }
        return events.stream().filter(e -> isSpell(e) && e.days().contains(day)).map(e -> status(e.kind)).findFirst().orElse(JobStatus.WORKING);
    }

    private static boolean isSpell(CareerEventRow event) {
        return event.kind.lasts() && event.kind.away();
    }

    private static JobStatus status(EventKind kind) {
        return switch (kind) {
            case SUSPENSION -> JobStatus.SUSPENDED;
            case LEAVE_WITHOUT_PAY -> JobStatus.ON_UNPAID_LEAVE;
            case SECONDMENT, STUDY_LEAVE, SCHOLARSHIP, STUDY_MISSION -> JobStatus.ASSIGNED_OUTSIDE;
            default -> JobStatus.WORKING;
        };
    }

    private static Cause cause(CareerEventRow event) {
        return event.causeKind == Cause.Kind.REQUEST ? new Cause(event.causeKind, event.causeReference)
                : new Cause(Cause.Kind.EVENT, Long.toString(event.id));
    }
}
