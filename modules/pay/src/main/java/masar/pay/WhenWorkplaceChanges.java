package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.records.Cause;
import masar.records.Records;
import masar.records.WorkplaceChanged;
import masar.requests.Notices;

/**
 * An allowance tied to a place is paid while the workplace is there: the month's pay follows the record by itself. Ending one, or granting
 * one for the new place, is a decision that no law of ours takes: human resources of the agency are asked, and nothing is changed here.
 */
@ApplicationScoped
@OpenToAll("told within the transaction of an approved report, a correction, a career event or an import, which is guarded where it is done")
class WhenWorkplaceChanges {
    private static final String REMOTE_AREA = "remoteArea";
    @PersistenceContext(unitName = "pay") EntityManager em;
    @Inject Notices notices;
    @Inject Powers powers;
    @Inject Records records;

    void ask(@Observes WorkplaceChanged change) {
        if (change.cityBefore().equals(change.city())) {
            return;
        }
        List<EntitlementRow> tied = em.createQuery("select e from EntitlementRow e where e.employeeId = :id and e.city <> '' and e.until > :from"
                + " order by e.id", EntitlementRow.class).setParameter("id", change.employeeId()).setParameter("from", change.from()).getResultList();
        String name = records.names(List.of(change.nationalId())).get(change.nationalId()).nameAr();
        tied.stream().filter(e -> !e.city.equals(change.city())).forEach(e -> tell(change, "pay.notice.place.left", "left:" + e.id, name, change.from(), e.decisionNumber));
        if (tied.stream().noneMatch(e -> e.city.equals(change.city())) && isGrantedThere(change)) {
            tell(change, "pay.notice.place.arrived", "arrived", name, change.from());
        }
    }

    // An import brings many people under one name, which may be long.
    private static String by(WorkplaceChanged change) {
        return change.cause().kind() == Cause.Kind.IMPORT ? change.employeeId() + ":" + change.from() : change.cause().reference();
    }

    private boolean isGrantedThere(WorkplaceChanged change) {
        return !em.createQuery("select e.id from EntitlementRow e where e.agency = :agency and e.allowance = :remote and e.city = :city and e.until > :from",
                Long.class).setParameter("agency", change.agency()).setParameter("remote", REMOTE_AREA).setParameter("city", change.city())
                .setParameter("from", change.from()).setMaxResults(1).getResultList().isEmpty();
    }

    private void tell(WorkplaceChanged change, String key, String what, Object... args) {
        Stream.of(Power.HR_SPECIALIST, Power.HR_DIRECTOR).flatMap(p -> powers.holders(p, change.agency(), "").stream()).distinct()
                .filter(o -> !o.equals(change.nationalId()))
                .forEach(o -> notices.tell(o, key, "/agency/allowances?person=" + change.employeeId(),
                        "place:" + by(change) + ":" + change.city() + ":" + what, args));
    }
}
