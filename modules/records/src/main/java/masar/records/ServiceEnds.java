package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/** Ends of service that the competent authority has decided, or by law its silence; the post, the list row and the powers follow. */
@ApplicationScoped
@Transactional
public class ServiceEnds {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Access access;
    @Inject Careers careers;
    @Inject Versions versions;

    /**
     * Enters the event. The same token twice makes one. Answers its id.
     *
     * @param service the service whose work this is, so that a delegation for that service is enough
     */
    @Requires(Power.COMPETENT_AUTHORITY)
    public long enter(NewCareerEvent event, String service, String token) {
        if (!event.kind().endsService()) {
            throw new IllegalArgumentException(event.kind() + " ends no service");
        }
        Employee employee = access.writable(event.employeeId(), service, Power.COMPETENT_AUTHORITY);
        OptionalLong before = versions.doneBefore("event:" + token);
        return before.isPresent() ? before.getAsLong() : careers.put(employee, event, null, "", token, Power.COMPETENT_AUTHORITY);
    }

    /** Takes an end of service back, as new knowledge. Twice is once. */
    @Requires(Power.COMPETENT_AUTHORITY)
    public void takeBack(long employeeId, long eventId, String service, String reason) {
        Employee employee = access.writable(employeeId, service, Power.COMPETENT_AUTHORITY);
        CareerEventRow old = em.find(CareerEventRow.class, eventId);
        if (old == null || old.employeeId != employeeId || !old.kind.endsService()) {
            throw Refused.notFound();
        }
        careers.withdraw(employee, old, reason, Power.COMPETENT_AUTHORITY);
    }
}
