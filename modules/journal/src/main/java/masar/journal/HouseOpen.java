package masar.journal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import masar.kernel.HouseStarted;

/** Whether all that is done once at the start is done: only then does anything happen by itself. */
@ApplicationScoped
class HouseOpen {
    private static final int AFTER_ALL = 10_000;
    private volatile boolean open;

    void atLast(@Observes @Priority(AFTER_ALL) HouseStarted started) {
        open = true;
    }

    boolean isOpen() {
        return open;
    }
}
