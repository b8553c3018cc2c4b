package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.journal.OneByOne;
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

    @Override
    public boolean lawful() {
        return true;
    }

    @Override
    public void run(LocalDate day) {
        OneByOne.run(after -> steps.due(day, after), id -> steps.one(id, day), LOG, id -> "what " + day + " does to request " + id);
    }
}
