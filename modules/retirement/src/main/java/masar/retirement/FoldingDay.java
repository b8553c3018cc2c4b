package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: the records of those who have left are folded, and their cases go on to the statement of service. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class FoldingDay implements DailyTask {
    private static final System.Logger LOG = System.getLogger("masar.retirement.folding");
    @Inject FoldingSteps steps;

    @Override
    public String name() {
        return "retirement.folding";
    }

    @Override
    public void run(LocalDate day) {
        long after = 0;
        for (List<Long> ids = steps.due(day, after); !ids.isEmpty(); ids = steps.due(day, after)) {
            for (long id : ids) {
                after = id;
                try {
                    steps.one(id);
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "folding of case " + id + " failed on " + day, e);
                }
            }
        }
    }
}
