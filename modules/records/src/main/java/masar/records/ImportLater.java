package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.QualificationData;

/** What an import brings for people who are on record already: events and qualifications that are new by their natural keys. */
@ApplicationScoped
@OpenToAll("used by Import, which is guarded")
class ImportLater {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject ImportChunk chunk;
    @Inject Versions versions;

    /** How many events were new, and how many rows said nothing new. */
    record Added(long events, long unchanged) {
    }

    Added add(long employeeId, EmployeeRow row, List<EventData> career, List<QualificationData> held, String run) {
        Employee employee = em.find(Employee.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
        LocalDateTime moment = versions.moment();
        Cause cause = new Cause(Cause.Kind.IMPORT, run);
        List<CareerEventRow> known = versions.known(CareerEventRow.class, employee);
        long place = CareerEventRow.placeAfter(known);
        Set<String> there = known.stream().map(e -> key(e)).collect(Collectors.toSet());
        long events = 0;
        for (EventData data : career) {
            CareerEventRow event = chunk.event(employeeId, data, cause, moment);
            if (there.add(key(event))) {
                event.place = place++;
                em.persist(event);
                events++;
            }
        }
        Set<String> degrees = versions.known(QualificationVersion.class, employee).stream().map(QualificationVersion::naturalKey)
                .collect(Collectors.toSet());
        long added = 0;
        for (QualificationData data : held) {
            QualificationVersion q = new QualificationVersion(employeeId, data, moment.toLocalDate(), cause, moment);
            if (degrees.add(q.naturalKey())) {
                em.persist(q);
                q.qualificationId = q.id;
                added++;
            }
        }
        if (events > 0) {
            versions.replay(employee, moment);
        }
        return new Added(events, 1 + career.size() + held.size() - events - added);
    }

    /** Makes the list rows of these employees say what their versions say for a day. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void stand(List<Long> employees, LocalDate day) {
        for (long id : employees) {
            Employee employee = em.find(Employee.class, id, LockModeType.PESSIMISTIC_WRITE);
            employee.stands(versions.known(JobVersion.class, employee), day);
        }
    }

    private static String key(CareerEventRow e) {
        return e.kind + "|" + e.from + "|" + e.decisionNumber;
    }
}
