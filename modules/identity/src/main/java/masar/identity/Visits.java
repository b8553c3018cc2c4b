package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/**
 * The visits of all nodes. A session lives in one node and dies with it; that somebody is signed in is written here, so that they go on at
 * another, and so that who has signed out at one is out at all.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("asked at the door, by what a browser holds")
class Visits {
    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject CivilClock clock;

    /** A visit has begun. */
    public void opened(Visit visit) {
        em.persist(new VisitRow(visit));
    }

    /** The visit of this key, if it goes on: neither ended, nor idle or open for too long. */
    public Optional<Visit> going(String key) {
        VisitRow row = em.find(VisitRow.class, key);
        if (row == null || row.read().tooLong(clock.now()) || Duration.between(row.seen(), clock.now()).toMinutes() >= Visit.IDLE.number()) {
            return Optional.empty();
        }
        row.seen(clock.now());
        return Optional.of(row.read());
    }

    /** Notes that it goes on; whether it still does, since it may have been ended at another node. */
    public boolean seen(String key) {
        return em.createQuery("update VisitRow v set v.seenWhen = :now where v.key = :key").setParameter("now", Times.stored(clock.now()))
                .setParameter("key", key).executeUpdate() > 0;
    }

    /** It is over, at every node. */
    public void ended(String key) {
        em.createQuery("delete from VisitRow v where v.key = :key").setParameter("key", key).executeUpdate();
    }
}
