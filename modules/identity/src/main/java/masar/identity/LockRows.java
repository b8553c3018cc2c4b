package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import masar.kernel.OpenToAll;

/**
 * Makes the row that changes of somebody's powers lock. In a transaction of its own: when two make it at the same moment, the second
 * one's failure undoes nothing else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("asked within the module")
class LockRows {
    @PersistenceContext(unitName = "identity") EntityManager em;

    public void make(String nationalId) {
        if (em.find(HolderLock.class, nationalId) == null) {
            em.persist(new HolderLock(nationalId));
            em.flush();
        }
    }
}
