package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Standing;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.records.CareerOutline.Event;
import masar.records.CareerOutline.Post;

/**
 * The careers of everybody who serves, piece by piece in the order of ids: for what is worked out for the whole civil service. Three
 * statements a piece, of the columns that law asks for, below JPA; the same outline as a record gives. Pieces as {@link Increments#next}
 * cuts them.
 */
@ApplicationScoped
@Transactional
public class ServingCareers {
    private static final String KNOWN = " where v.employee_id > ? and v.employee_id <= ? and v.known_until > ? and v.known_from <= ?";
    private static final Comparator<Placed> IN_EFFECT = Comparator.<Placed, LocalDate>comparing(p -> p.event.from()).thenComparing(Placed::place);
    @Inject Sql sql;
    @Inject Audit audit;

    private record Placed(Event event, long place) {
    }

    private record Person(String nationality, LocalDate birthForService, LocalDate validFrom, LocalDate validUntil) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && day.isBefore(validUntil);
        }
    }

    /** Those who serve on a day and whose ids lie after one and up to another, in the order of ids. One line in the trail tells of the whole piece. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<CareerOutline> between(long after, long upTo, AsOf asOf) {
        LocalDateTime at = Axes.utc(asOf.knownAt());
        LocalDate day = asOf.validOn();
        Map<Long, List<Post>> posts = posts(after, upTo, at);
        Map<Long, List<Placed>> events = events(after, upTo, at, day);
        Map<Long, Person> people = people(after, upTo, at, day);
        List<CareerOutline> all = new ArrayList<>(people.size());
        people.keySet().stream().sorted().forEach(id -> outline(id, asOf, people.get(id), posts.getOrDefault(id, List.of()), events.getOrDefault(id, List.of()))
                .ifPresent(all::add));
        if (!all.isEmpty()) {
            audit.record(AuditEntry.of("careers.read").by(Power.MINISTRY_OFFICER).on("employees", all.get(0).employeeId() + "-" + all.get(all.size() - 1).employeeId())
                    .changed("", "people=" + all.size()).because("RECORD " + day));
        }
        return all;
    }

    private static Optional<CareerOutline> outline(long id, AsOf asOf, Person person, List<Post> posts, List<Placed> placed) {
        LocalDate day = asOf.validOn();
        Optional<Post> now = posts.stream().filter(p -> !day.isBefore(p.since()) && p.until().map(last -> !day.isAfter(last)).orElse(true)).findFirst();
        if (now.isEmpty() || now.get().status() == JobStatus.TERMINATED) {
            return Optional.empty();
        }
        return Optional.of(new CareerOutline(id, asOf, Standing.SERVING, person.nationality, person.birthForService, now.filter(p -> !p.agency().isEmpty()),
                posts.stream().sorted(Comparator.comparing(Post::since).reversed()).toList(),
                placed.stream().sorted(IN_EFFECT.reversed()).map(Placed::event).toList()));
    }

    // Which of several holds, as a record has it: the one of the day, else the first of all.
    private Map<Long, Person> people(long after, long upTo, LocalDateTime at, LocalDate day) {
        Map<Long, Person> people = new HashMap<>();
        each("select v.employee_id, v.nationality, v.birth_for_service, v.valid_from, v.valid_until from records.person_version v", after, upTo, at, r -> people.merge(
                r.getLong(1), new Person(r.getString(2), day(r, 3).orElseThrow(), day(r, 4).orElseThrow(), day(r, 5).orElseThrow()),
                (one, other) -> one.holdsOn(day) || !other.holdsOn(day) && one.validFrom.isBefore(other.validFrom) ? one : other));
        return people;
    }

    private Map<Long, List<Post>> posts(long after, long upTo, LocalDateTime at) {
        Map<Long, List<Post>> posts = new HashMap<>();
        each("select v.employee_id, v.agency_code, v.ladder_code, v.grade, v.status, v.appointed_on, v.grade_since, v.valid_from, v.valid_until from records.job_version v", after,
                upTo, at, r -> posts.computeIfAbsent(r.getLong(1), id -> new ArrayList<>(4)).add(new Post(r.getString(2), r.getString(3), r.getString(4),
                        JobStatus.valueOf(r.getString(5)), day(r, 6), day(r, 7), day(r, 8).orElseThrow(), day(r, 9).filter(d -> !d.equals(Axes.FOREVER))
                                .map(d -> d.minusDays(1)))));
        return posts;
    }

    private Map<Long, List<Placed>> events(long after, long upTo, LocalDateTime at, LocalDate day) {
        Map<Long, List<Placed>> events = new HashMap<>();
        each("select v.employee_id, v.kind, v.from_day, v.until_day, v.decided, v.grade, v.counted, v.article, v.remarks, v.place from records.career_event v", after, upTo,
                at, r -> {
                    LocalDate from = day(r, 3).orElseThrow();
                    return !from.isAfter(day) && events.computeIfAbsent(r.getLong(1), id -> new ArrayList<>(4)).add(new Placed(new Event(
                            EventKind.valueOf(r.getString(2)), from, day(r, 4), r.getString(5), r.getString(6), r.getBoolean(7), r.getString(8), r.getString(9)),
                            r.getLong(10)));
                });
        return events;
    }

    private void each(String select, long after, long upTo, LocalDateTime at, Sql.Row<?> row) {
        sql.list(select + KNOWN, row, after, upTo, at, at);
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
