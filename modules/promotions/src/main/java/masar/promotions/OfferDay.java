package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.journal.OneByOne;
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
    public boolean lawful() {
        return true;
    }

    @Override
    public void run(LocalDate day) {
        OneByOne.run(after -> steps.due(day, after), steps::one, LOG, id -> "on " + day + " the end of offer " + id);
    }
}
