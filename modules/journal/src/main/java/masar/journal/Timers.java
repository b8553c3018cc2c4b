package masar.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import masar.kernel.Setting;
import masar.kernel.storage.Schemas;

/**
 * What happens by itself on every node: sealing, delivery, daily runs, work that was cut off, each on its own schedule, so that a slow mail server holds up
 * neither of the others.
 */
@Singleton
@Startup
public class Timers {
    /** After how many seconds the outbox looks for messages to deliver. */
    public static final Setting DELIVERY = Setting.of("masar.outbox.seconds", "3");
    private static final System.Logger LOG = System.getLogger("masar.journal.timers");

    @Resource
    private ManagedScheduledExecutorService threads;
    @Inject
    Turn turn;
    @Inject
    Audit audit;
    @Inject
    Outbox outbox;
    @Inject
    DailyRuns runs;
    @Inject
    MinuteRuns minutes;
    private List<ScheduledFuture<?>> schedules = List.of();

    @PostConstruct
    void start() {
        schedules = List.of(every(5, "sealing", audit::seal), every(DELIVERY.number(), "delivery", outbox::deliver), every(60, "daily runs", runs::runDue),
                every(60, "minute runs", minutes::run));
    }

    @PreDestroy
    void stop() {
        schedules.forEach(schedule -> schedule.cancel(false));
    }

    private ScheduledFuture<?> every(int seconds, String what, Runnable work) {
        return threads.scheduleWithFixedDelay(() -> attempt(what, work), seconds, seconds, TimeUnit.SECONDS);
    }

    private void attempt(String what, Runnable work) {
        if (!Schemas.ready()) {
            return;
        }
        try {
            turn.run(work);
        } catch (RuntimeException e) {
            // An exception that leaves a schedule would end it; the next turn tries again.
            LOG.log(Level.ERROR, what + " failed", e);
        }
    }
}
