package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: offers whose days are over. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class OfferDay implements DailyTask {
    private static final System.Logger LOG = System.getLogger("masar.promotions.offers");
    @Inject OfferSteps steps;

    @Override
    public String name() {
        return "promotions.offers";
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
                    LOG.log(Level.ERROR, "the end of offer " + id + " failed on " + day, e);
                }
            }
        }
    }
}
