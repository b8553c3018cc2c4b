package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.development.Certificates;
import masar.development.Earned;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.performance.Appraisal;
import masar.performance.Appraisals;
import masar.promotions.law.Candidate;
import masar.promotions.law.Scheme;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.RecordBatch;

/**
 * Applications counted from the record as of the close of their round, as it was known at some moment: a piece of many in the queries
 * of one. Whose record cannot be read holds up nobody; a person must look at it.
 */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class CardReader {
    private static final System.Logger LOG = System.getLogger("masar.promotions.cards");
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject ScoreBook scores;
    @Inject Chances chances;
    @Inject RecordBatch records;
    @Inject Appraisals appraisals;
    @Inject Certificates certificates;

    /**
     * One application counted.
     *
     * @param counted the points; those a committee gave and those that are verified where the record cannot be read
     * @param wishes  the wishes that the rules allow
     * @param read    whether the record could be read
     */
    record Read(Standings.Counted counted, List<Long> wishes, boolean read) {
    }

    /** Counts these, by id of the application. */
    Map<Long, Read> read(RoundRow round, Scheme scheme, List<Post> posts, List<ApplicationRow> rows, Instant knownAt) {
        List<Long> ids = rows.stream().map(a -> a.id).toList();
        List<Long> people = rows.stream().map(a -> a.employeeId).toList();
        LocalDate day = day(round);
        Map<Long, RecordBatch.Read> records = this.records.read(people, new AsOf(day, knownAt));
        Map<Long, List<Appraisal>> marks = appraisals.of(people);
        Map<Long, List<ScoreRow>> given = scores.of(ids);
        Map<Long, Earned> earned = Recorded.asked(scheme) ? certificates.earned(people, day, knownAt) : Map.of();
        Map<Long, List<Long>> wishes = wishes(ids);
        Map<Long, Read> all = new HashMap<>();
        for (ApplicationRow a : rows) {
            Map<String, Candidate.Evidence> more = new HashMap<>(ScoreBook.evidence(scheme, given.getOrDefault(a.id, List.of())));
            more.putAll(Recorded.evidence(scheme, earned.getOrDefault(a.employeeId, Earned.NOTHING)));
            Optional<RecordBatch.Read> record = Optional.ofNullable(records.get(a.employeeId));
            all.put(a.id, record.flatMap(r -> read(a, round, scheme, posts, r, last(marks.getOrDefault(a.employeeId, List.of()), day, knownAt), more,
                    wishes.getOrDefault(a.id, List.of()))).orElseGet(() -> unread(a, scheme, day, more)));
        }
        return all;
    }

    // Nothing is asked of the database here: what fails is this person's data alone.
    private Optional<Read> read(ApplicationRow a, RoundRow round, Scheme scheme, List<Post> posts, RecordBatch.Read read, Optional<Appraisal> last,
            Map<String, Candidate.Evidence> more, List<Long> wishes) {
        try {
            EmployeeRecord record = read.record();
            LocalDate day = day(round);
            Standings.Counted counted = Standings.count(scheme, Long.toString(a.employeeId), a.appointed, last, day, more);
            // Whoever had left the agency by then is read up to their last day there.
            boolean here = !record.asOf().validOn().isBefore(day) && record.job().agency().code().equals(round.agency);
            List<Long> allowed = here ? chances.of(record, read.jobs(), posts, last).chances().stream().filter(PostChance::open).map(c -> c.post().id()).toList()
                    : List.of();
            return Optional.of(new Read(counted, wishes.stream().filter(allowed::contains).toList(), true));
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "application " + a.id + " cannot be counted", broken);
            return Optional.empty();
        }
    }

    private static Read unread(ApplicationRow a, Scheme scheme, LocalDate day, Map<String, Candidate.Evidence> more) {
        return new Read(Standings.count(scheme, Long.toString(a.employeeId), a.appointed, Optional.empty(), day, more), List.of(), false);
    }

    // Editions come latest first.
    private static Optional<Appraisal> last(List<Appraisal> all, LocalDate day, Instant knownAt) {
        return all.stream().filter(p -> p.year() < day.getYear() && p.enteredAt().isBefore(knownAt)).findFirst();
    }

    private Map<Long, List<Long>> wishes(List<Long> applications) {
        Map<Long, List<Long>> wishes = new HashMap<>();
        em.createQuery("select w from WishRow w where w.applicationId in :ids order by w.applicationId, w.place", WishRow.class)
                .setParameter("ids", applications).getResultList().forEach(w -> wishes.computeIfAbsent(w.applicationId, id -> new ArrayList<>()).add(w.postId));
        return wishes;
    }

    /** The civil day of the close. */
    static LocalDate day(RoundRow round) {
        return round.closes().atZone(CivilClock.RIYADH).toLocalDate();
    }
}
