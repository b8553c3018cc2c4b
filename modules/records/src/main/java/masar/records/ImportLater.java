package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.QualificationData;

/** What an import brings for people who are on record already: events and qualifications that are new by their natural keys. */
@ApplicationScoped
@OpenToAll("used by Import, which is guarded")
class ImportLater {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject ImportChunk chunk;
    @Inject CivilClock clock;
    @Inject Versions versions;
    @Inject PlaceMoves places;

    /** How many events were new, how many rows were new with them, and how many said nothing new. */
    record Added(long events, long rows, long unchanged) {
    }

    /** The people of a chunk who are on record, locked, with what is known of them. */
    record Held(Map<Long, Employee> people, Map<Long, List<CareerEventRow>> events, Map<Long, List<JobVersion>> posts,
            Map<Long, List<QualificationVersion>> degrees, LocalDateTime moment) {
    }

    /** Reads all of them in four queries. Derby locks nothing in order; of two imports of the same people at once one may have to resume. */
    Held hold(Collection<Long> ids) {
        Map<Long, Employee> people = locked(ids);
        Map<Long, List<CareerEventRow>> events = known(CareerEventRow.class, ids, e -> e.employeeId);
        Map<Long, List<JobVersion>> posts = known(JobVersion.class, ids, v -> v.employeeId);
        Map<Long, List<QualificationVersion>> degrees = known(QualificationVersion.class, ids, q -> q.employeeId);
        return new Held(people, events, posts, degrees, versions.after(Stream.of(all(events).map(e -> e.knownFrom), all(posts).map(p -> p.knownFrom),
                all(degrees).map(q -> q.knownFrom)).flatMap(Function.identity())));
    }

    private Map<Long, Employee> locked(Collection<Long> ids) {
        Map<Long, Employee> people = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select e from Employee e where e.id in :ids", Employee.class).setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(e -> people.put(e.id, e));
        }
        return people;
    }

    private static <T> Stream<T> all(Map<Long, List<T>> of) {
        return of.values().stream().flatMap(List::stream);
    }

    <T> Map<Long, List<T>> known(Class<T> type, Collection<Long> ids, Function<T, Long> whose) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select v from " + type.getSimpleName() + " v where v.employeeId in :ids"
                + " and v.knownUntil = :still", type).setParameter("ids", ids).setParameter("still", Axes.STILL).getResultList().stream()
                .collect(Collectors.groupingBy(whose));
    }

    /** Adds what is new about one of them. */
    Added add(Held held, long employeeId, List<EventData> career, List<QualificationData> qualifications, String run) {
        Employee employee = held.people.get(employeeId);
        Cause cause = new Cause(Cause.Kind.IMPORT, run);
        List<CareerEventRow> all = new ArrayList<>(held.events.getOrDefault(employeeId, List.of()));
        List<CareerEventRow> before = List.copyOf(all);
        Set<String> there = all.stream().map(e -> key(e)).collect(Collectors.toSet());
        for (EventData data : career) {
            CareerEventRow event = chunk.event(employeeId, data, cause, held.moment);
            if (there.add(key(event))) {
                event.place = CareerEventRow.placeAfter(all);
                em.persist(event);
                all.add(event);
            }
        }
        Set<String> degrees = held.degrees.getOrDefault(employeeId, List.of()).stream().map(QualificationVersion::naturalKey)
                .collect(Collectors.toSet());
        long added = 0;
        for (QualificationData data : qualifications) {
            QualificationVersion q = new QualificationVersion(employeeId, data, clock.today(), cause, held.moment);
            if (degrees.add(q.naturalKey())) {
                em.persist(q);
                q.qualificationId = q.id;
                added++;
            }
        }
        long events = all.size() - before.size();
        if (events > 0) {
            versions.replay(employee, all, held.posts.getOrDefault(employeeId, List.of()), held.moment);
            places.tellImported(employee, before, all, clock.today(), run);
        }
        return new Added(events, events + added, 1 + career.size() + qualifications.size() - events - added);
    }

    /** Makes the list rows of these employees say what their versions say for a day. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void stand(List<Long> employees, LocalDate day) {
        Map<Long, Employee> people = locked(employees);
        Map<Long, List<JobVersion>> posts = known(JobVersion.class, employees, v -> v.employeeId);
        people.forEach((id, employee) -> versions.stand(employee, posts.getOrDefault(id, List.of()), day));
    }

    /** What makes two of a person's events the same in an import. */
    static String key(CareerEventRow e) {
        return e.kind + "|" + e.from + "|" + e.decisionNumber;
    }
}
