package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import masar.kernel.OpenToAll;

/** Makes the row by which the leaves of somebody are held, so that it is there for everybody at once. */
@ApplicationScoped
@OpenToAll("asked by Holders alone")
class NewHolder {
    @PersistenceContext(unitName = "leave") EntityManager em;

    @Transactional(TxType.REQUIRES_NEW)
    public void make(long employeeId) {
        em.persist(new HolderRow(employeeId));
        em.flush();
    }
}
