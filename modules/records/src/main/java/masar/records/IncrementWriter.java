package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/**
 * Writes increments of many. Whose record says nothing new from the day on gets the rows that the timeline would make, below JPA: the
 * event, the version up to the day and the one from it. Whoever has a later event or a spell that ends gets them by the timeline itself.
 */
@ApplicationScoped
@OpenToAll("used by Increments, which is guarded")
class IncrementWriter {
    private static final String COLUMNS = "id, employee_id, valid_from, valid_until, known_from, cause_kind, cause_reference, agency_code, employee_number,"
            + " unit_code, position_number, title, ladder_code, grade, step_no, basic, city_code, work_unit, status, appointed_on, grade_since";
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject CivilClock clock;
    @Inject Ids ids;
    @Inject Sql sql;
    @Inject Versions versions;

    /** The decision by which all of a piece are raised. */
    private record By(LocalDate day, String number, String decided, LocalDateTime moment) {
    }

    /** The last of what is known of a career: the highest place, the latest first day, when we came to know it. */
    private record Career(long place, LocalDate latest, LocalDateTime known) {
    }

    void write(List<Raise> raises, LocalDate day, String number, String decided) {
        long first = raises.stream().mapToLong(Raise::employeeId).min().orElseThrow();
        long last = raises.stream().mapToLong(Raise::employeeId).max().orElseThrow();
        Map<Long, Career> careers = careers(first, last);
        Map<Long, List<JobVersion>> posts = posts(first, last, day);
        By by = new By(day, number, decided, versions.after(Stream.concat(careers.values().stream().map(Career::known),
                posts.values().stream().flatMap(List::stream).map(v -> v.knownFrom))));
        List<Raise> plain = raises.stream().filter(r -> plain(posts.getOrDefault(r.employeeId(), List.of()), careers.get(r.employeeId()), day)).toList();
        sql.work(connection -> {
            try (ImportWriter rows = new ImportWriter(connection)) {
                for (Raise raise : plain) {
                    add(rows, raise, posts.get(raise.employeeId()).get(0), careers.get(raise.employeeId()).place(), by);
                }
                close(connection, plain.stream().map(r -> posts.get(r.employeeId()).get(0).id).toList(), by.moment);
                list(connection, plain, day);
                rows.send();
            }
            return plain.size();
        });
        Set<Raise> done = new HashSet<>(plain);
        raises.stream().filter(r -> !done.contains(r)).forEach(r -> replay(r, by));
    }

    /** Whether nothing begins on the day or after it. */
    private static boolean plain(List<JobVersion> posts, Career career, LocalDate day) {
        return posts.size() == 1 && career != null && posts.get(0).validUntil.equals(Axes.FOREVER) && posts.get(0).validFrom.isBefore(day)
                && career.latest.isBefore(day);
    }

    private Map<Long, Career> careers(long first, long last) {
        Map<Long, Career> careers = new HashMap<>();
        sql.list("select employee_id, max(place), max(from_day), max(known_from) from records.career_event where employee_id >= ? and employee_id <= ?"
                + " and known_until = ? group by employee_id", r -> careers.put(r.getLong(1), new Career(r.getLong(2), r.getDate(3).toLocalDate(),
                        r.getTimestamp(4).toLocalDateTime())), first, last, Axes.STILL);
        return careers;
    }

    private Map<Long, List<JobVersion>> posts(long first, long last, LocalDate day) {
        Map<Long, List<JobVersion>> posts = new HashMap<>();
        sql.list("select " + COLUMNS + " from records.job_version where employee_id >= ? and employee_id <= ? and known_until = ? and valid_until > ?",
                r -> posts.computeIfAbsent(r.getLong(2), id -> new ArrayList<>()).add(version(r)), first, last, Axes.STILL, day);
        return posts;
    }

    private static JobVersion version(ResultSet r) throws SQLException {
        PostColumns post = new PostColumns();
        post.agency = r.getString(8);
        post.employeeNumber = r.getString(9);
        post.unit = r.getString(10);
        post.positionNumber = r.getString(11);
        post.title = r.getString(12);
        post.ladder = r.getString(13);
        post.grade = r.getString(14);
        post.step = r.getInt(15);
        post.basic = r.getBigDecimal(16);
        post.city = r.getString(17);
        post.workUnit = r.getString(18);
        JobVersion version = new JobVersion(r.getLong(2), r.getDate(3).toLocalDate(), new Cause(Cause.Kind.valueOf(r.getString(6)), r.getString(7)), post,
                JobStatus.valueOf(r.getString(19)), day(r, 20), day(r, 21));
        version.id = r.getLong(1);
        version.validUntil = r.getDate(4).toLocalDate();
        version.knownFrom = r.getTimestamp(5).toLocalDateTime();
        return version;
    }

    private static LocalDate day(ResultSet r, int column) throws SQLException {
        return Optional.ofNullable(r.getDate(column)).map(java.sql.Date::toLocalDate).orElse(null);
    }

    private void add(ImportWriter rows, Raise raise, JobVersion held, long place, By by) throws SQLException {
        CareerEventRow event = event(raise, held.post, place + 1, by);
        event.id = ids.next();
        rows.event(event);
        JobVersion before = copy(held, held.validFrom, new Cause(held.causeKind, held.causeReference), held.post, by);
        before.validUntil = by.day;
        rows.job(before);
        rows.job(copy(held, by.day, new Cause(Cause.Kind.EVENT, Long.toString(event.id)), held.post.copy().with(event.sets), by));
    }

    private JobVersion copy(JobVersion held, LocalDate from, Cause cause, PostColumns post, By by) {
        JobVersion copy = new JobVersion(held.employeeId, from, cause, post, held.status, held.appointedOn, held.gradeSince).knownSince(by.moment);
        copy.id = ids.next();
        return copy;
    }

    private static CareerEventRow event(Raise raise, PostColumns held, long place, By by) {
        CareerEventRow event = new CareerEventRow(raise.employeeId(), EventKind.INCREMENT, by.day, Cause.Kind.EVENT, by.moment, CareerDesk.enteredBy());
        event.decisionNumber = by.number;
        event.decided = by.decided;
        event.place = place;
        event.sets.ladder = held.ladder;
        event.sets.grade = held.grade;
        event.sets.step = raise.step();
        event.sets.basic = raise.basic();
        return event;
    }

    private static void close(Connection connection, List<Long> versions, LocalDateTime moment) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update records.job_version set known_until = ? where id = ?")) {
            for (Long id : versions) {
                Sql.bind(statement, 1, moment);
                statement.setLong(2, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The list rows: what they say today, or that they will say something else on the day. */
    private void list(Connection connection, List<Raise> plain, LocalDate day) throws SQLException {
        boolean ahead = day.isAfter(clock.today());
        try (PreparedStatement statement = connection.prepareStatement("update records.employee set version = version + 1, "
                + (ahead ? "changes_on = case when changes_on > ? then ? else changes_on end" : "step_no = ?") + " where id = ?")) {
            for (Raise raise : plain) {
                int at = 1;
                if (ahead) {
                    Sql.bind(statement, at++, day);
                    Sql.bind(statement, at++, day);
                } else {
                    statement.setInt(at++, raise.step());
                }
                statement.setLong(at, raise.employeeId());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void replay(Raise raise, By by) {
        Employee employee = em.find(Employee.class, raise.employeeId());
        List<CareerEventRow> career = new ArrayList<>(versions.known(CareerEventRow.class, employee));
        PostColumns held = Timeline.of(employee.id, career).stream().filter(v -> v.holdsOn(by.day)).findFirst().orElseThrow().post;
        CareerEventRow event = event(raise, held, CareerEventRow.placeAfter(career), by);
        em.persist(event);
        career.add(event);
        versions.replay(employee, career, versions.known(JobVersion.class, employee), by.moment);
    }
}
