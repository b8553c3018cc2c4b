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

/**
 * What happens by itself on every node: sealing, delivery, daily runs, work that was cut off, each on its own schedule. The server's schedule has one
 * thread, so that they come one after the other and the longest holds up the rest; codes, which people wait for, are brought by
 * {@link WhenWaitedFor} meanwhile. Times in seconds.
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
    HouseOpen house;
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
        if (!house.isOpen()) {
            return;
        }
        try {
            turn.run(work);
        } catch (Throwable e) {
            // Whatever leaves a schedule would end it for good, in silence, an error too; the next turn tries again.
            LOG.log(Level.ERROR, what + " failed", e);
        }
    }
}
