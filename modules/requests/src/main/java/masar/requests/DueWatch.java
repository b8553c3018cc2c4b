package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: warns of ends that are near, closes what was not completed, and lets silence decide where the law says so. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class DueWatch implements DailyTask {
    private static final System.Logger LOG = System.getLogger("masar.requests.due");

    @Inject
    DueSteps steps;

    @Override
    public String name() {
        return "requests.due";
    }

    /**
     * Each request in a transaction of its own. One that fails is logged and tried again the next day, which finds it as it was: were
     * the day left open for its sake, no request in the country would be warned of, or lapse, until somebody mended this one.
     */
    @Override
    public void run(LocalDate day) {
        long after = 0;
        for (List<Long> ids = steps.due(day, after); !ids.isEmpty(); ids = steps.due(day, after)) {
            for (long id : ids) {
                after = id;
                try {
                    steps.one(id, day);
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "what " + day + " does to request " + id + " failed", e);
                }
            }
        }
    }
}
