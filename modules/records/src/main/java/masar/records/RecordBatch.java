package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/** The records of several people at once, in as many queries as one record takes. Who cannot be read is missing and holds up nobody. */
@ApplicationScoped
@Transactional
public class RecordBatch {
    private static final System.Logger LOG = System.getLogger("masar.records.batch");
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Access access;
    @Inject RecordReader reader;
    @Inject CivilClock clock;

    /**
     * One of them.
     *
     * @param record the record, as of the day or the last one up to which the caller may read it
     * @param jobs   all versions of the post up to then, newest first
     */
    public record Read(EmployeeRecord record, List<EmployeeRecord.Job> jobs) {
    }

    /** The records as of a day and a moment, by employee id: the reach of {@link Records#of(long, AsOf)}, each reading audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public Map<Long, Read> read(Collection<Long> employeeIds, AsOf asOf) {
        Map<Long, LocalDate> until = reach(employeeIds, "RECORD " + asOf.validOn());
        Map<Long, Read> all = new LinkedHashMap<>();
        RecordReader.Rows rows = reader.rows(until.keySet(), Axes.utc(asOf.knownAt()));
        for (Employee employee : employees(until.keySet())) {
            LocalDate last = until.get(employee.id);
            AsOf seen = new AsOf(asOf.validOn().isAfter(last) ? last : asOf.validOn(), asOf.knownAt());
            read(employee, seen, last, rows).ifPresent(r -> all.put(employee.id, r));
        }
        return all;
    }

    // All queries have run: what fails here is this person's data, and the others' are whole.
    private Optional<Read> read(Employee employee, AsOf seen, LocalDate last, RecordReader.Rows rows) {
        try {
            return Optional.of(new Read(reader.read(employee, seen, rows), reader.jobs(employee.id, rows).stream().filter(j -> !j.since().isAfter(last)).toList()));
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "the record of employee " + employee.id + " cannot be read as of " + seen, broken);
            return Optional.empty();
        }
    }

    /** The last day up to which the caller may read each of them; who is out of reach is missing, and the attempt stays in the trail. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public Map<Long, LocalDate> reach(Collection<Long> employeeIds) {
        return reach(employeeIds, "RECORD " + clock.today());
    }

    private Map<Long, LocalDate> reach(Collection<Long> employeeIds, String what) {
        Map<Long, LocalDate> until = new LinkedHashMap<>();
        for (Employee employee : employees(employeeIds)) {
            try {
                until.put(employee.id, access.readableUntil(employee));
                access.read(employee, what);
            } catch (Refused outOfReach) {
                // Already in the trail; to the caller they are not there.
                LOG.log(Level.DEBUG, "employee " + employee.id + " is out of reach", outOfReach);
            }
        }
        return until;
    }

    private List<Employee> employees(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select e from Employee e where e.id in :ids order by e.id", Employee.class).setParameter("ids", ids)
                .getResultList();
    }
}
