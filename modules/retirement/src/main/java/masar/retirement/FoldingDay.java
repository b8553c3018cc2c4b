package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.journal.OneByOne;
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
    public boolean lawful() {
        return true;
    }

    @Override
    public void run(LocalDate day) {
        OneByOne.run(after -> steps.due(day, after), steps::one, LOG, id -> "on " + day + " folding of case " + id);
    }
}
