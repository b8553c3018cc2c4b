package masar.journal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import masar.kernel.storage.Schemas;

/**
 * What happens by itself on every node. Each of the three has its own turnstile, so that a slow mail server holds up neither the
 * sealing nor the daily runs.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timers {
    private static final System.Logger LOG = System.getLogger("masar.journal.timers");
    private final AtomicBoolean sealing = new AtomicBoolean();
    private final AtomicBoolean delivering = new AtomicBoolean();
    private final AtomicBoolean daily = new AtomicBoolean();

    @Inject
    Audit audit;
    @Inject
    Outbox outbox;
    @Inject
    DailyRuns runs;

    /** Seals the audit. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void seal() {
        once(sealing, "sealing", audit::seal);
    }

    /** Delivers the outbox. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void deliver() {
        once(delivering, "delivery", outbox::deliver);
    }

    /** Runs what is due today. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void runDaily() {
        once(daily, "daily run", runs::runDue);
    }

    private static void once(AtomicBoolean turnstile, String what, Runnable work) {
        if (!Schemas.ready() || !turnstile.compareAndSet(false, true)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            // The next tick tries again; an exception that leaves a timer would cancel it.
            LOG.log(Level.ERROR, what + " failed", e);
        } finally {
            turnstile.set(false);
        }
    }
}
