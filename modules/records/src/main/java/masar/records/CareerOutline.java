package masar.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.PartialDate;
import masar.records.EmployeeRecord.Job;

/**
 * What the law of a career asks of a record, without its words: who, the posts held, the events. Taken from a record, or read for many
 * at once.
 *
 * @param employeeId      the id in addresses
 * @param asOf            the day and the moment this answers for
 * @param standing        serving, former or never served on that day
 * @param nationality     ISO 3166 code
 * @param birthForService the day that counts for the career
 * @param now             the post on that day; empty when none was held
 * @param posts           every version of the post known then, newest first
 * @param events          every event known then that had begun by that day, newest first
 */
public record CareerOutline(long employeeId, AsOf asOf, Standing standing, String nationality, LocalDate birthForService, Optional<Post> now, List<Post> posts,
        List<Event> events) {
    /**
     * A version of the post.
     *
     * @param agency code of its agency
     * @param ladder code of its ladder
     * @param grade  code of its grade
     * @param until  last day of it when one is known
     */
    public record Post(String agency, String ladder, String grade, JobStatus status, Optional<LocalDate> appointedOn, Optional<LocalDate> gradeSince,
            LocalDate since, Optional<LocalDate> until) {
        static Post of(Job job) {
            return new Post(job.agency().code(), job.ladder().code(), job.grade().code(), job.status(), job.appointedOn(), job.gradeSince(), job.since(),
                    job.until());
        }
    }

    /**
     * An event.
     *
     * @param until   last day, for spells
     * @param decided date of the decision as it is kept; read when it is asked for, which is seldom
     * @param grade   code of the grade that it set, may be empty
     */
    public record Event(EventKind kind, LocalDate from, Optional<LocalDate> until, String decided, String grade, boolean counted, String article, String remarks) {
        /** Date of the decision in the calendar of its paper. */
        public Optional<PartialDate> decidedOn() {
            return decided.isEmpty() ? Optional.empty() : Optional.of(PartialDate.fromStorage(decided));
        }
    }

    /** The outline of a record, with all versions of its post. */
    public static CareerOutline of(EmployeeRecord record, List<Job> jobs) {
        return new CareerOutline(record.employeeId(), record.asOf(), record.standing(), record.person().nationality(), record.person().birthForService(),
                Optional.of(record.job()).filter(Job::held).map(Post::of), jobs.stream().map(Post::of).toList(), record.career().stream()
                        .map(e -> new Event(e.kind(), e.from(), e.until(), e.decidedOn().map(PartialDate::toStorage).orElse(""), e.grade().code(), e.counted(),
                                e.article(), e.remarks())).toList());
    }
}
