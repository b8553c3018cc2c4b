package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masar.kernel.CivilClock;
import masar.kernel.Setting;

/** The steps of a delivery, each in a short transaction of its own: which are due, claim one, say how it went. */
@ApplicationScoped
class OutboxDesk {
    /** Seconds for which a claimed message is left to its node; a node that dies loses it after this. Longer than any courier takes. */
    static final Setting LEASE = Setting.of("masar.outbox.lease-seconds", "300");
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int BATCH = 50;
    private final String node = UUID.randomUUID().toString();

    @PersistenceContext(unitName = "journal")
    EntityManager em;
    @Inject
    CivilClock clock;

    /** Messages that may be tried now; of each subject only the oldest, so that order is kept; urgent ones first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> due() {
        LocalDateTime now = now();
        // A try that lies further ahead than we ever wait was set before the clock was moved back.
        return em.createQuery("""
                select o.id from OutboxRow o left join OutboxRow e on e.subject = o.subject and e.kind = o.kind and e.subject <> ''
                and e.delivered is null and (e.created < o.created or (e.created = o.created and e.id < o.id))
                where o.delivered is null and (o.nextTry <= :now or o.nextTry > :never)
                and (o.leaseUntil is null or o.leaseUntil < :now or o.leaseUntil > :never) and e.id is null
                order by o.urgent desc, o.nextTry, o.id""", Long.class)
                .setParameter("now", now).setParameter("never", now.plus(LONGEST_WAIT).plusSeconds(LEASE.number())).setMaxResults(BATCH).getResultList();
    }

    /** Takes a message for this node, unless another one was quicker, or has just put it off. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<OutboxMessage> claim(long id) {
        LocalDateTime now = now();
        int mine = em.createQuery("""
                update OutboxRow o set o.leaseUntil = :until, o.leaseBy = :node, o.attempts = o.attempts + 1 where o.id = :id
                and o.delivered is null and (o.nextTry <= :now or o.nextTry > :never)
                and (o.leaseUntil is null or o.leaseUntil < :now or o.leaseUntil > :never)""")
                .setParameter("until", now.plusSeconds(LEASE.number())).setParameter("node", node).setParameter("id", id).setParameter("now", now)
                .setParameter("never", now.plus(LONGEST_WAIT).plusSeconds(LEASE.number())).executeUpdate();
        return mine == 0 ? Optional.empty() : Optional.of(em.find(OutboxRow.class, id).message());
    }

    /** It has arrived. What it said is forgotten: it was for one reader, and may have been a one-time code; the key stays, so that it is sent once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void delivered(OutboxMessage message) {
        em.createQuery("update OutboxRow o set o.delivered = :now, o.leaseUntil = null, o.leaseBy = null, o.lastError = '', o.payload = '' "
                + "where o.id = :id and o.leaseBy = :node").setParameter("now", now()).setParameter("id", message.id())
                .setParameter("node", node).executeUpdate();
    }

    /** It has not arrived: it waits, twice as long each time, at most an hour. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(OutboxMessage message, String error) {
        long times = 1L << Math.min(message.attempt() - 1, 10);
        Duration wait = FIRST_WAIT.multipliedBy(times);
        em.createQuery("update OutboxRow o set o.nextTry = :next, o.leaseUntil = null, o.leaseBy = null, o.lastError = :error "
                + "where o.id = :id and o.leaseBy = :node").setParameter("next", now().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait))
                .setParameter("error", Digests.cut(error, 1000)).setParameter("id", message.id()).setParameter("node", node).executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
