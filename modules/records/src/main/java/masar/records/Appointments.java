package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Standing;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.text.NationalId;

/**
 * Taking on somebody who serves nowhere: one who never served, or served elsewhere once. The agency that appoints finds them by their
 * exact national ID and learns who they are, no more; their record opens to it with the appointment.
 */
@ApplicationScoped
@Transactional
public class Appointments {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject RecordReader reader;
    @Inject Records records;
    @Inject Versions versions;

    /**
     * The employee id of the person with this national ID. Who is unknown and who serves somewhere get one and the same refusal, so
     * that nobody learns here who serves.
     */
    @Requires(Power.HR_SPECIALIST)
    public long find(String typed) {
        String nationalId = NationalId.find(typed).map(NationalId::digits).orElseThrow(() -> Refused.field("nationalId", "records.refused.nationalId"));
        Optional<Employee> found = em.createQuery("select e from Employee e where e.nationalId = :id", Employee.class).setParameter("id", nationalId)
                .getResultStream().findFirst().filter(e -> e.standing != Standing.SERVING);
        AuditEntry looked = AuditEntry.of("appointment.read").by(Power.HR_SPECIALIST).about(nationalId);
        audit.recordAlways(found.map(e -> looked.on("employee", e.id)).orElse(looked));
        Employee employee = found.orElseThrow(() -> Refused.field("nationalId", "appoint.nobody"));
        // Locked, so that a double click leaves one mark.
        em.lock(employee, LockModeType.PESSIMISTIC_WRITE);
        if (versions.doneBefore(mark(employee)).isEmpty()) {
            versions.done(mark(employee), employee.id, versions.moment(employee));
        }
        return employee.id;
    }

    /** Who this is, for the form of the appointment: name, national ID, birth and sex. Only for who found them by their national ID. */
    @Requires(Power.HR_SPECIALIST)
    public EmployeeRecord candidate(long employeeId) {
        Employee employee = em.find(Employee.class, employeeId);
        if (employee == null || !mayAppoint(employee)) {
            throw access.foreign(employeeId, employee);
        }
        access.read(employee, "CANDIDATE");
        EmployeeRecord whole = reader.read(employee, records.now());
        EmployeeRecord.Person p = whole.person();
        EmployeeRecord.Person known = new EmployeeRecord.Person(p.nationalId(), p.nameAr(), p.nameEn(), p.birth(), p.birthForService(), p.sex(),
                p.nationality(), Optional.empty(), "", "", new EmployeeRecord.Address("", "", "", Named.NONE, "", "", ""), "", Named.NONE);
        EmployeeRecord.Pay none = new EmployeeRecord.Pay(Named.NONE, 0, 0, Optional.<BigDecimal>empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        return new EmployeeRecord(employeeId, whole.asOf(), whole.standing(), known, EmployeeRecord.Job.NONE, none, List.of(), List.of(),
                ServiceSection.of(List.of(), whole.asOf().validOn()), Map.of());
    }

    /**
     * The employee, locked, for one who may enter this event: of the agency that has the person, or, for an appointment, of the agency
     * that takes on somebody who serves nowhere.
     */
    @OpenToAll("asked by Careers, which is guarded")
    Employee writable(NewCareerEvent event) {
        Employee employee = event.kind().opensService() ? em.find(Employee.class, event.employeeId(), LockModeType.PESSIMISTIC_WRITE) : null;
        return employee != null && isOpen(employee) ? employee : access.writable(event.employeeId(), Power.HR_SPECIALIST);
    }

    /** The same for a look at what the event would change: nobody waits for it. */
    @OpenToAll("asked by Careers, which is guarded")
    Employee shown(NewCareerEvent event) {
        return Optional.of(event).filter(e -> e.kind().opensService()).flatMap(e -> reader.find(e.employeeId())).filter(this::isOpen)
                .orElseGet(() -> access.shown(event.employeeId(), Power.HR_SPECIALIST));
    }

    /** Refuses an appointment to an agency that is not the caller's, and a foreign agency's that is not the newest event of the career. */
    @OpenToAll("asked by Careers, which is guarded")
    void check(Employee employee, NewCareerEvent event, List<CareerEventRow> career) {
        if (!event.kind().opensService() || employee.standing == Standing.SERVING) {
            return;
        }
        String agency = event.change().agency();
        if (!agency.isEmpty() && !caller.may(Power.HR_SPECIALIST, agency)) {
            throw Refused.field("agency", "appoint.otherAgency");
        }
        if (isForeign(employee)) {
            career.stream().filter(e -> !e.from.isBefore(event.from())).findFirst().ifPresent(e -> {
                throw Refused.field("from", "records.refused.laterEvents", e.from);
            });
        }
    }

    private boolean isOpen(Employee employee) {
        return isForeign(employee) && mayAppoint(employee);
    }

    private boolean isForeign(Employee employee) {
        return !caller.may(Power.HR_SPECIALIST, employee.agency);
    }

    private boolean mayAppoint(Employee employee) {
        return employee.standing != Standing.SERVING && !access.isMine(employee) && !caller.agencies(Power.HR_SPECIALIST).isEmpty()
                && versions.doneBefore(mark(employee)).isPresent();
    }

    private String mark(Employee employee) {
        return "appoint:" + caller.nationalId() + ":" + employee.id;
    }
}
