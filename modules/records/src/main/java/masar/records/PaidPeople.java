package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Power;
import masar.kernel.Requires;

/** Who is paid by what on a day, piece by piece in the order of ids: for what is worked out for everybody. Pieces as {@link Increments#next} cuts them. */
@ApplicationScoped
@Transactional
public class PaidPeople {
    @Inject Sql sql;

    /**
     * Somebody who holds a post on a day.
     *
     * @param employeeId the id in addresses
     * @param nationalId ten digits
     * @param agency     code of the agency
     * @param ladder     code of the ladder, may be empty
     * @param grade      code of the grade, may be empty
     * @param step       the step; 0 when not known
     * @param basic      the basic salary, when the record names one
     * @param status     how they stand in the post
     * @param appointed  first day of their service there, when known
     */
    public record Paid(long employeeId, String nationalId, String agency, String ladder, String grade, int step, Optional<BigDecimal> basic, JobStatus status,
            Optional<LocalDate> appointed) {
    }

    /** Those who hold a post on a day and whose ids lie after one and up to another, in the order of ids. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<Paid> between(long after, long upTo, LocalDate day) {
        return sql.list("select e.id, e.national_id, v.agency_code, v.ladder_code, v.grade, v.step_no, v.basic, v.status, v.appointed_on from records.employee e"
                + " join records.job_version v on v.employee_id = e.id and v.known_until = ? and v.valid_from <= ? and v.valid_until > ? and v.status <> ?"
                + " where e.id > ? and e.id <= ? order by e.id", r -> new Paid(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getInt(6),
                        Optional.ofNullable(r.getBigDecimal(7)), JobStatus.valueOf(r.getString(8)), Optional.ofNullable(r.getDate(9)).map(java.sql.Date::toLocalDate)),
                Axes.STILL, day, day, JobStatus.TERMINATED.name(), after, upTo);
    }
}
