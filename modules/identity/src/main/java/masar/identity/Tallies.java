package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import masar.identity.law.GrowingDelay;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/**
 * Counts acts per person and per address. In a transaction of its own, because a refusal rolls back the caller's and the count
 * must stay; keys are always taken in the order of the list, so two callers never wait for each other crosswise.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("counts what strangers do")
class Tallies {
    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject CivilClock clock;

    /** One who acts and the pause their acts bring. */
    record Counted(String who, GrowingDelay delay) {
    }

    /** Counts one act of each, unless one of them must still wait: then counts nothing and says how long. */
    public Duration count(List<Counted> all) {
        Instant now = clock.now();
        Duration longest = longest(all, now);
        if (longest.isZero()) {
            all.forEach(c -> locked(c.who(), now).count(now, c.delay()));
        }
        return longest;
    }

    /** How long these must still wait; zero when they need not. */
    public Duration toWait(List<Counted> all) {
        return longest(all, clock.now());
    }

    /** Starts again from nothing for this one. */
    public void forgive(String who) {
        locked(who, clock.now()).forgive(clock.now());
    }

    private Duration longest(List<Counted> all, Instant now) {
        return all.stream().map(c -> locked(c.who(), now).toWait(now)).filter(d -> !d.isNegative()).reduce(Duration.ZERO,
                (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private Tally locked(String who, Instant now) {
        Tally tally = em.find(Tally.class, who, LockModeType.PESSIMISTIC_WRITE);
        if (tally == null) {
            tally = new Tally(who, now);
            em.persist(tally);
            em.flush();
        }
        return tally;
    }
}
