package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.kernel.Requires;

/**
 * Birth, services and spells away of those who serve, piece by piece in the order of ids: what the law of ages and years asks about
 * everybody, in two statements for a whole piece. Pieces as {@link Increments#next} cuts them.
 */
@ApplicationScoped
@Transactional
public class ServiceLines {
    private static final String TOLD = Arrays.stream(EventKind.values()).filter(k -> k.opensService() || k.endsService() || k == EventKind.START_OF_DUTY
            || k == EventKind.SERVICE_EXTENSION || ServiceSection.spell(k).isPresent()).map(k -> "'" + k + "'").collect(Collectors.joining(","));
    @Inject Sql sql;

    /**
     * Somebody who holds a post on a day.
     *
     * @param employeeId the id in addresses
     * @param nationalId ten digits
     * @param agency     code of the agency
     * @param ladder     code of the ladder, may be empty
     * @param grade      code of the grade, may be empty
     * @param born       date of birth for service
     * @param services   the services in order, each from its start of duty where one is recorded; the last one is the present one
     * @param uncounted  the spells that do not count; one that goes on without end is told up to the day
     * @param extended   last day of an extension of service beyond the age
     */
    public record Line(long employeeId, String nationalId, String agency, String ladder, String grade, LocalDate born, List<Period> services,
            List<Period> uncounted, Optional<LocalDate> extended) {
        public Line {
            services = List.copyOf(services);
            uncounted = List.copyOf(uncounted);
        }
    }

    /** Those who hold a post on a day and whose ids lie after one and up to another, in the order of ids. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<Line> between(long after, long upTo, LocalDate day) {
        Map<Long, List<CareerEventRow>> careers = careers(after, upTo);
        return sql.list("select e.id, e.national_id, v.agency_code, v.ladder_code, v.grade, v.appointed_on, p.birth_for_service from records.employee e"
                + " join records.job_version v on v.employee_id = e.id and v.known_until = ? and v.valid_from <= ? and v.valid_until > ? and v.status <> ?"
                + " join records.person_version p on p.employee_id = e.id and p.known_until = ? and p.valid_until = ?"
                + " where e.id > ? and e.id <= ? order by e.id", r -> line(r, careers.getOrDefault(r.getLong(1), List.of()), day),
                Axes.STILL, day, day, JobStatus.TERMINATED.name(), Axes.STILL, Axes.FOREVER, after, upTo);
    }

    private Map<Long, List<CareerEventRow>> careers(long after, long upTo) {
        Map<Long, List<CareerEventRow>> careers = new HashMap<>();
        sql.list("select employee_id, kind, from_day, until_day, place, counted, article from records.career_event where employee_id > ? and employee_id <= ?"
                + " and known_until = ? and kind in (" + TOLD + ")", r -> careers.computeIfAbsent(r.getLong(1), id -> new ArrayList<>(2)).add(event(r)),
                after, upTo, Axes.STILL);
        return careers;
    }

    private static CareerEventRow event(ResultSet r) throws SQLException {
        CareerEventRow event = new CareerEventRow(r.getLong(1), EventKind.valueOf(r.getString(2)), r.getDate(3).toLocalDate(), Cause.Kind.EVENT, Axes.STILL, "");
        event.until = day(r, 4).orElse(null);
        event.place = r.getLong(5);
        event.counted = r.getBoolean(6);
        event.article = r.getString(7);
        return event;
    }

    private static Line line(ResultSet r, List<CareerEventRow> career, LocalDate day) throws SQLException {
        List<Period> services = ServiceSection.served(career);
        Optional<LocalDate> extended = career.stream().filter(e -> e.kind == EventKind.SERVICE_EXTENSION && e.until != null).map(e -> e.until)
                .max(LocalDate::compareTo);
        return new Line(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getDate(7).toLocalDate(),
                services.isEmpty() ? List.of(Period.since(day(r, 6).orElse(day))) : services, ServiceSection.uncounted(career, day), extended);
    }

    private static Optional<LocalDate> day(ResultSet r, int column) throws SQLException {
        return Optional.ofNullable(r.getDate(column)).map(Date::toLocalDate);
    }
}
