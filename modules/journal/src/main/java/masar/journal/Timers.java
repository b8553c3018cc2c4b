package masar.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import masar.kernel.Setting;

/**
 * What happens by itself on every node: sealing, delivery of each kind of message, daily runs, work that was cut off. Each has a thread of
 * its own, so that neither a slow mail server nor a long daily run holds up a one-time code. The server's own schedule has one thread for all.
 */
@Singleton
@Startup
public class Timers {
    /** After how many seconds the outbox looks for messages to deliver. */
    public static final Setting DELIVERY = Setting.of("masar.outbox.seconds", "3");
    private static final int OTHERS = 3;
    private static final System.Logger LOG = System.getLogger("masar.journal.timers");

    @Resource
    private ManagedThreadFactory made;
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
    private ScheduledExecutorService threads;

    @PostConstruct
    void start() {
        Set<String> kinds = outbox.kinds();
        threads = Executors.newScheduledThreadPool(OTHERS + kinds.size(), made);
        every(5, "sealing", audit::seal);
        every(60, "daily runs", runs::runDue);
        every(60, "minute runs", minutes::run);
        kinds.forEach(kind -> every(DELIVERY.number(), "delivery of " + kind, () -> outbox.deliver(kind)));
    }

    /** What has begun is let go on: each of its steps is a transaction of its own, and what is cut off is taken up again by whoever comes next. */
    @PreDestroy
    void stop() {
        threads.shutdown();
    }

    private void every(int seconds, String what, Runnable work) {
        threads.schedule(() -> begin(seconds, what, work), 1, TimeUnit.SECONDS);
    }

    /** The first turn comes as soon as the house is open: after days on which nothing was running there is much that people wait for. */
    private void begin(int seconds, String what, Runnable work) {
        if (house.isOpen()) {
            threads.scheduleWithFixedDelay(() -> attempt(what, work), 0, seconds, TimeUnit.SECONDS);
        } else {
            every(seconds, what, work);
        }
    }

    private void attempt(String what, Runnable work) {
        try {
            turn.run(work);
        } catch (RuntimeException e) {
            // An exception that leaves a schedule would end it; the next turn tries again.
            LOG.log(Level.ERROR, what + " failed", e);
        }
    }
}
