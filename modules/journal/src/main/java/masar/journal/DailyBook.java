package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;

/** The book of daily runs; each entry in a short transaction of its own. */
@ApplicationScoped
class DailyBook {
    @PersistenceContext(unitName = "journal")
    EntityManager em;
    @Inject
    CivilClock clock;

    /** The first day on which the task is still to be run: after the last one done, today if there was none. */
    @Transactional(TxType.REQUIRES_NEW)
    public LocalDate next(String task) {
        Optional<LocalDate> done = Optional.ofNullable(em.createQuery("select max(r.id.day) from DailyRun r where r.id.task = :task and r.state = :done",
                LocalDate.class).setParameter("task", task).setParameter("done", DailyRun.DONE).getSingleResult());
        Optional<LocalDate> open = Optional.ofNullable(em.createQuery("select min(r.id.day) from DailyRun r where r.id.task = :task and r.state <> :done",
                LocalDate.class).setParameter("task", task).setParameter("done", DailyRun.DONE).getSingleResult());
        return open.or(() -> done.map(d -> d.plusDays(1))).orElseGet(clock::today);
    }

    /** Takes a day of a task for this node; false when it is done, has to wait, or is with another node. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(String task, LocalDate day) {
        DailyRun run = em.find(DailyRun.class, new DailyRun.Key(task, day));
        if (run == null) {
            em.persist(new DailyRun(task, day, now()));
        } else if (run.isDue(now())) {
            run.start(now());
        } else {
            return false;
        }
        // Another node that does the same now fails here: on the primary key, or on the version.
        em.flush();
        return true;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void done(String task, LocalDate day) {
        em.find(DailyRun.class, new DailyRun.Key(task, day)).done(now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(String task, LocalDate day, String error) {
        em.find(DailyRun.class, new DailyRun.Key(task, day)).failed(now(), error);
    }

    /** Each task's last day. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<DailyState> last() {
        return em.createQuery("select r from DailyRun r where r.id.day = (select max(l.id.day) from DailyRun l where l.id.task = r.id.task) "
                + "order by r.id.task", DailyRun.class).getResultList().stream().map(DailyRun::view).toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
