package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;

/** Whose records the caller may see and change, and the trail of it. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class Access {
    static final Power[] READERS = {Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE};

    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject RecordReader reader;

    /** The agencies the caller reads; empty when all. */
    Optional<Set<String>> agencies() {
        // A delegation for one service is not the whole office: it opens no records.
        return caller.may(Power.MINISTRY_OFFICER, "") ? Optional.empty() : Optional.of(caller.agencies(READERS));
    }

    /**
     * The last day up to which the caller may see this employee's record: the far end for their present agency and the ministry, the
     * last day there for an agency that had them. Nobody else finds them, and the attempt stays in the trail.
     */
    LocalDate readableUntil(Employee employee) {
        Optional<Set<String>> mine = agencies();
        if (mine.isEmpty() || mine.get().contains(employee.agency)) {
            return Axes.FOREVER;
        }
        if (!mine.get().isEmpty()) {
            LocalDate last = em.createQuery("select max(v.validUntil) from JobVersion v where v.employeeId = :id and v.knownUntil = :still"
                            + " and v.post.agency in :mine", LocalDate.class)
                    .setParameter("id", employee.id).setParameter("still", Axes.STILL).setParameter("mine", mine.get()).getSingleResult();
            if (last != null) {
                return last.minusDays(1);
            }
        }
        throw foreign(employee.id, employee);
    }

    /**
     * The employee, locked, for one who may change this record with one of these powers; not found for anybody else. Nobody changes
     * the own record.
     *
     * @param service the service whose work this is, so that a delegation for that service is enough; empty for none
     */
    Employee writable(long employeeId, String service, Power... any) {
        return within(employeeId, em.find(Employee.class, employeeId, LockModeType.PESSIMISTIC_WRITE), service, any);
    }

    /** The same for a page that shows what may be written: nobody waits for it. */
    Employee shown(long employeeId, Power... any) {
        return within(employeeId, reader.find(employeeId).orElse(null), "", any);
    }

    private Employee within(long employeeId, Employee employee, String service, Power... any) {
        if (employee == null || Arrays.stream(any).noneMatch(power -> caller.may(power, employee.agency, service))) {
            throw foreign(employeeId, employee);
        } else if (isMine(employee)) {
            throw new Refused("records.refused.own");
        }
        return employee;
    }

    /** The same for work that belongs to no service. */
    Employee writable(long employeeId, Power... any) {
        return writable(employeeId, "", any);
    }

    /** One's own, by the employee's national ID. */
    boolean isMine(Employee employee) {
        return !caller.nationalId().isEmpty() && caller.nationalId().equals(employee.nationalId);
    }

    Refused foreign(long id, Employee employee) {
        AuditEntry entry = AuditEntry.of("record.foreign").on("employee", id);
        audit.recordAlways(employee == null ? entry : entry.in(employee.agency).about(employee.nationalId));
        return Refused.notFound();
    }

    /** Not found by national ID, be it that there is none or that the caller may not know. */
    Refused foreign(String nationalId) {
        Optional<Employee> there = em.createQuery("select e from Employee e where e.nationalId = :id", Employee.class).setParameter("id", nationalId)
                .getResultStream().findFirst();
        if (there.isPresent()) {
            return foreign(there.get().id, there.get());
        }
        audit.recordAlways(AuditEntry.of("record.foreign").about(nationalId));
        return Refused.notFound();
    }

    void read(Employee employee, String what) {
        audit.record(AuditEntry.of("record.read").in(employee.agency).about(employee.nationalId).on("employee", employee.id).because(what));
    }
}
