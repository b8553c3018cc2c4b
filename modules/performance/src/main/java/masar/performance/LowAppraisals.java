package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.pay.AppraisalsOfYear;

/** What the annual increment asks of appraisals. */
@ApplicationScoped
@OpenToAll("asked by the increments of pay, which are guarded")
class LowAppraisals implements AppraisalsOfYear {
    @PersistenceContext(unitName = "performance") EntityManager em;

    @Override
    public Set<Long> unsatisfactory(Collection<Long> employees, int year) {
        return em.createQuery("select a.employeeId from AppraisalRow a where a.year = :year and a.mark = :low and a.employeeId in :ids and a.edition ="
                + " (select max(l.edition) from AppraisalRow l where l.employeeId = a.employeeId and l.year = a.year)", Long.class)
                .setParameter("year", year).setParameter("low", Rating.UNSATISFACTORY.mark()).setParameter("ids", employees).getResultStream()
                .collect(Collectors.toSet());
    }
}
