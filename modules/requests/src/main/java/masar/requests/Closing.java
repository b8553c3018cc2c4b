package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import masar.kernel.OpenToAll;

/**
 * What the dead alone could pursue is closed, by the module that knows of the death and in the transaction of the act that says so. What
 * an agency has to decide stays with the agency. Nobody writes to the dead: officers find it in the history.
 */
@ApplicationScoped
@Transactional
@OpenToAll("called by the house's own code in the transaction of a guarded act")
public class Closing {
    private static final Hand HOUSE = Hand.house("requests");
    @Inject
    Store store;
    @Inject
    Kinds kinds;
    @Inject
    Life life;

    /**
     * Closes a request whose place the case of death takes. Twice is once.
     *
     * @param by number of the case of death
     */
    public void atDeath(String number, String by) {
        store.em.createQuery("select r.id from Request r where r.number = :number", Long.class).setParameter("number", RequestNumber.parse(number).digits())
                .getResultStream().findFirst().ifPresent(id -> close(id, by));
    }

    /** Closes everything that waits for the dead to complete it. */
    public void waiting(String nationalId, String by) {
        store.em.createQuery("select r.id from Request r where r.senderId = :who and r.state = :returned order by r.id", Long.class)
                .setParameter("who", nationalId).setParameter("returned", RequestState.RETURNED_FOR_COMPLETION).getResultList().forEach(id -> close(id, by));
    }

    private void close(long id, String by) {
        Request r = store.locked(id).orElseThrow();
        if (!r.state.isClosed()) {
            life.move(r, kinds.get(r.kind), Move.CLOSE_AT_DEATH, HOUSE, by);
        }
    }
}
