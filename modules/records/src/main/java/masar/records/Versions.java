package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Leaving;
import masar.identity.Standing;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;

/** Writes versions: what still holds stays as it is, what does not is closed on the axis of knowledge, what is new is added. */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class Versions {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject CivilClock clock;
    @Inject RecordReader reader;
    @Inject Sql sql;
    @Inject Leaving leaving;
    @Inject SeatWords words;

    /**
     * This moment, later than anything the employee's record knows, also where another node's clock is ahead of ours or ours was put back:
     * what we come to know now must not be older than what we knew. Call it with the employee locked.
     */
    LocalDateTime moment(Employee employee) {
        em.flush();
        String tables = Stream.of("person_version", "job_version", "career_event", "qualification_version").map(t -> "select max(case when known_until < ?"
                + " then known_until else known_from end) as moment from records." + t + " where employee_id = ?").collect(Collectors.joining(" union all "));
        Object[] values = Collections.nCopies(4, List.<Object>of(Axes.STILL, employee.id)).stream().flatMap(List::stream).toArray();
        return after(sql.list(tables, r -> Optional.ofNullable(r.getTimestamp(1)), values).stream().flatMap(Optional::stream).map(Timestamp::toLocalDateTime));
    }

    /** This moment, later than all these. */
    LocalDateTime after(Stream<LocalDateTime> known) {
        LocalDateTime now = Axes.utc(clock.now());
        return known.max(Comparator.naturalOrder()).map(newest -> newest.plus(1, ChronoUnit.MICROS)).filter(next -> next.isAfter(now)).orElse(now);
    }

    <T> List<T> known(Class<T> type, Employee employee) {
        return reader.known(type, employee.id, Axes.STILL.minusNanos(1000));
    }

    /** Makes the posts follow from the events that are known now, and the list row from the posts. */
    void replay(Employee employee, LocalDateTime moment) {
        em.flush();
        replay(employee, known(CareerEventRow.class, employee), known(JobVersion.class, employee), moment);
        em.flush();
    }

    /** The same from events and versions that are at hand. */
    void replay(Employee employee, List<CareerEventRow> events, List<JobVersion> held, LocalDateTime moment) {
        List<JobVersion> wanted = Timeline.of(employee.id, events);
        held.stream().filter(h -> wanted.stream().noneMatch(h::sameVersion)).forEach(h -> h.knownUntil = moment);
        wanted.stream().filter(w -> held.stream().noneMatch(w::sameVersion)).forEach(w -> em.persist(w.knownSince(moment)));
        stand(employee, wanted, clock.today());
    }

    /** Makes the list row say what the versions say for a day. Whoever leaves the agency or the service leaves their powers behind. */
    void stand(Employee employee, List<JobVersion> versions, LocalDate day) {
        boolean served = employee.standing == Standing.SERVING;
        String agency = employee.agency;
        employee.stands(versions, day);
        words.stillStands(employee, versions, day);
        if (served && (employee.standing != Standing.SERVING || !employee.agency.equals(agency))) {
            leaving.left(employee.nationalId);
        }
    }

    /** Whether a token was used before; its result then. */
    java.util.OptionalLong doneBefore(String token) {
        return sql.list("select result_id from records.done_once where token = ?", r -> r.getLong(1), token).stream().mapToLong(r -> r).findFirst();
    }

    void done(String token, long result, LocalDateTime moment) {
        if (token.isBlank() || token.length() > 120) {
            throw new Refused("records.refused.token");
        }
        sql.update("insert into records.done_once (token, result_id, done) values (?, ?, ?)", token, result, java.sql.Timestamp.valueOf(moment));
    }
}
