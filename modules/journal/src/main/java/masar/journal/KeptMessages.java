package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Setting;

/** Messages that have nowhere to go. */
@ApplicationScoped
@Transactional
class KeptMessages {
    @PersistenceContext(unitName = "journal")
    EntityManager em;
    @Inject
    CivilClock clock;

    public void keep(String channel, OutboxMessage message, Letter letter, String why) {
        boolean there = !em.createQuery("select k.sendKey from KeptRow k where k.channel = :channel and k.sendKey = :key", String.class)
                .setParameter("channel", channel).setParameter("key", message.key()).getResultList().isEmpty();
        if (!there) {
            em.persist(new KeptRow(channel, message.key(), letter, LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC), why));
        }
    }

    /** The newest, in a demo only: elsewhere they are other people's. */
    public List<KeptMessage> newest(String channel, int limit) {
        if (!Setting.DEMO.yes()) {
            throw Refused.notFound();
        }
        return em.createQuery("select k from KeptRow k where k.channel = :channel order by k.sent desc, k.id desc", KeptRow.class)
                .setParameter("channel", channel).setMaxResults(Math.max(1, Math.min(limit, 500))).getResultList().stream().map(KeptRow::message).toList();
    }
}
