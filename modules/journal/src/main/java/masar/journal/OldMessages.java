package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Once a day: forgets the keys of messages that arrived long ago, which nobody will send again, and messages that were kept because they had nowhere to go. */
@ApplicationScoped
class OldMessages implements DailyTask {
    @PersistenceContext(unitName = "journal")
    EntityManager em;
    @Inject
    Pieces pieces;

    @Override
    public String name() {
        return "journal.cleaning";
    }

    @Override
    public void run(LocalDate day) {
        LocalDateTime before = day.minusDays(Pieces.KEEP_DAYS.number()).atStartOfDay();
        pieces.all(() -> {
            List<Long> old = em.createQuery("select o.id from OutboxRow o where o.delivered < :before order by o.delivered, o.id", Long.class)
                    .setParameter("before", before).setMaxResults(Pieces.SIZE).getResultList();
            return old.isEmpty() ? 0 : em.createQuery("delete from OutboxRow o where o.id in :ids").setParameter("ids", old).executeUpdate();
        });
        pieces.all(() -> {
            List<Long> old = em.createQuery("select k.id from KeptRow k where k.sent < :before order by k.sent, k.id", Long.class)
                    .setParameter("before", before).setMaxResults(Pieces.SIZE).getResultList();
            return old.isEmpty() ? 0 : em.createQuery("delete from KeptRow k where k.id in :ids").setParameter("ids", old).executeUpdate();
        });
    }
}
