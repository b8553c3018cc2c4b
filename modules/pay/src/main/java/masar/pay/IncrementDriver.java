package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** Takes one piece of a run after the other, as the house. A piece that fails is tried again; at the fifth time the run is stopped. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class IncrementDriver {
    /** How many people are looked at in one transaction. */
    static final Setting PIECE = Setting.of("masar.pay.increment.piece", "1000");
    private static final System.Logger LOG = System.getLogger("masar.pay.increments");
    private static final int TRIES = 5;
    private static final long PAUSE = 500;
    private final Set<Long> driven = ConcurrentHashMap.newKeySet();
    @Inject IncrementStep step;

    /** Drives it to its end, or until told to stop. */
    @ActivateRequestContext
    public void run(long runId, BooleanSupplier stopped) {
        if (!driven.add(runId)) {
            // Somebody drives it here already; two would only wait for each other, and who reads for both.
            return;
        }
        try {
            Acting.as(Actor.system("annual-increment"), () -> drive(runId, stopped));
        } finally {
            driven.remove(runId);
        }
    }

    private void drive(long runId, BooleanSupplier stopped) {
        int failed = 0;
        boolean more = true;
        while (more && !stopped.getAsBoolean()) {
            try {
                more = step.piece(runId, PIECE.number());
                failed = 0;
            } catch (RuntimeException e) {
                failed++;
                LOG.log(Level.WARNING, "a piece of the increments failed, time " + failed, e);
                if (failed == TRIES) {
                    step.halt(runId);
                    return;
                }
                pause(failed);
            }
        }
    }

    private static void pause(int failed) {
        try {
            Thread.sleep(PAUSE * failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
