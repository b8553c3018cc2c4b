package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;

/** Calls every {@link MinuteTask}; one that fails holds up none of the others. */
@ApplicationScoped
@OpenToAll("called by the timer")
class MinuteRuns {
    private static final System.Logger LOG = System.getLogger("masar.journal.minute");
    @Inject
    @Any
    Instance<MinuteTask> tasks;

    /** Calls them all. */
    public void run() {
        Acting.as(Actor.system("minute-run"), () -> tasks.forEach(this::one));
    }

    private void one(MinuteTask task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "minute task " + task.name() + " failed", e);
        }
    }
}
