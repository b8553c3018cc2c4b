package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger.Level;
import masar.kernel.OpenToAll;

/** Lets one decision about a person's leaves at a time: each counts with what the one before it has left. */
@ApplicationScoped
@OpenToAll("asked within the module, by what is guarded itself")
class Holders {
    private static final System.Logger LOG = System.getLogger(Holders.class.getName());
    @PersistenceContext(unitName = "leave") EntityManager em;
    @Inject NewHolder rows;

    /** Holds the leaves of somebody until this transaction ends. What is counted with is read after it. */
    @Transactional(TxType.MANDATORY)
    public void hold(long employeeId) {
        if (em.find(HolderRow.class, employeeId, LockModeType.PESSIMISTIC_WRITE) == null) {
            try {
                rows.make(employeeId);
            } catch (PersistenceException | TransactionalException e) {
                LOG.log(Level.DEBUG, "another decision made the row of " + employeeId, e);
            }
            em.find(HolderRow.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
