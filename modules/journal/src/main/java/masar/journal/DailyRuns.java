package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;

/** Runs every {@link DailyTask} once for each civil day in the whole cluster, also for days on which nothing was running. */
@ApplicationScoped
@Transactional
public class DailyRuns {
    private static final System.Logger LOG = System.getLogger("masar.journal.daily");

    @Inject
    CivilClock clock;
    @Inject
    DailyBook book;
    @Inject
    @Any
    Instance<DailyTask> tasks;

    /**
     * Runs what is due up to today, each task's days in order, and says how many task-days were done. A task that fails is left at
     * that day and tried again after five minutes or more; the other tasks go on.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    @OpenToAll("called by the timer, and by the demo when its clock is moved; it does only what is due anyway")
    public int runDue() {
        return Acting.as(Actor.system("daily-run"), () -> tasks.stream().sorted(Comparator.comparing(DailyTask::lawful).reversed().thenComparing(DailyTask::name)).mapToInt(this::catchUp).sum());
    }

    private int catchUp(DailyTask task) {
        int done = 0;
        for (LocalDate day = book.next(task.name()); !day.isAfter(clock.today()); day = day.plusDays(1)) {
            if (!take(task.name(), day) || !run(task, day)) {
                break;
            }
            done++;
        }
        return done;
    }

    private boolean take(String task, LocalDate day) {
        try {
            return book.take(task, day);
        } catch (PersistenceException | TransactionalException e) {
            LOG.log(Level.DEBUG, "another node took " + task + " of " + day, e);
            return false;
        }
    }

    private boolean run(DailyTask task, LocalDate day) {
        try {
            task.run(day);
            book.done(task.name(), day);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "daily task " + task.name() + " of " + day + " failed", e);
            note(task, day, e);
            return false;
        }
    }

    private void note(DailyTask task, LocalDate day, RuntimeException why) {
        try {
            book.failed(task.name(), day, why.toString());
        } catch (RuntimeException e) {
            // Then its lease runs out, and it is tried again; the other tasks go on meanwhile.
            LOG.log(Level.WARNING, "that daily task " + task.name() + " of " + day + " failed could not be noted", e);
        }
    }

    /** How each task's last day went. */
    @Requires(Power.OPERATOR)
    public List<DailyState> state() {
        return book.last();
    }
}
