package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: warns of ends that are near, closes what was not completed, and lets silence decide where the law says so. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class DueWatch implements DailyTask {
    @Inject
    DueSteps steps;

    @Override
    public String name() {
        return "requests.due";
    }

    /** Each request in a transaction of its own, so that one that fails holds up no other; a repetition finds nothing left to do. */
    @Override
    public void run(LocalDate day) {
        RuntimeException first = null;
        long after = 0;
        for (List<Long> ids = steps.due(day, after); !ids.isEmpty(); ids = steps.due(day, after)) {
            for (long id : ids) {
                after = id;
                try {
                    steps.one(id, day);
                } catch (RuntimeException e) {
                    first = first == null ? e : first;
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
