package masar.journal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import masar.kernel.HouseStarted;
import masar.kernel.OpenToAll;

/** Whether all that is done once at the start is done: before, nothing happens by itself, on half a demo or by a clock that is still moved. */
@ApplicationScoped
@OpenToAll("says only whether the house is open")
class HouseOpen {
    private static final int AFTER_ALL = 10_000;
    private volatile boolean open;

    void atLast(@Observes @Priority(AFTER_ALL) HouseStarted started) {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }
}
