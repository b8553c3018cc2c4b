package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

    /** The agencies the caller reads; empty when all. */
    Optional<Set<String>> agencies() {
        return caller.isHouse() || caller.may(Power.MINISTRY_OFFICER) ? Optional.empty() : Optional.of(caller.agencies(READERS));
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

    /** The employee, for one who may change this record with this power; not found for anybody else. */
    Employee writable(long employeeId, Power... any) {
        Employee employee = em.find(Employee.class, employeeId, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        boolean may = employee != null && (caller.isHouse() || caller.agencies(any).contains(employee.agency));
        if (!may) {
            throw foreign(employeeId, employee);
        }
        return employee;
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

    void read(Employee employee, String what) {
        audit.record(AuditEntry.of("record.read").in(employee.agency).about(employee.nationalId).on("employee", employee.id).because(what));
    }
}
