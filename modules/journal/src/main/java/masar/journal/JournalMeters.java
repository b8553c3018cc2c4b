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
import masar.kernel.Metered;
import masar.kernel.OpenToAll;

/** How much waits in the outbox, and which daily runs failed. */
@ApplicationScoped
@Transactional
@OpenToAll("numbers without people, shown where the door of the metrics lets in")
class JournalMeters implements Metered {
    @PersistenceContext(unitName = "journal")
    EntityManager em;
    @Inject
    CivilClock clock;

    @Override
    public List<Meter> meters() {
        return List.of(new Meter("outbox.waiting", "Messages that wait to be delivered.", () -> waiting(LocalDateTime.MAX.withYear(9999)), false),
                new Meter("outbox.overdue", "Messages that wait longer than masar.outbox.overdue-minutes.",
                        () -> waiting(LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC).minusMinutes(Outbox.OVERDUE.number())), true),
                new Meter("daily.failed", "Days of daily runs that failed and are tried again.", this::failed, true));
    }

    private long waiting(LocalDateTime sentBefore) {
        return em.createQuery("select count(o) from OutboxRow o where o.delivered is null and o.created < :before", Long.class)
                .setParameter("before", sentBefore).getSingleResult();
    }

    private long failed() {
        return em.createQuery("select count(r) from DailyRun r where r.state = :failed", Long.class).setParameter("failed", DailyRun.FAILED).getSingleResult();
    }
}
