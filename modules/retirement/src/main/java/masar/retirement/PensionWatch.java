package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.journal.OneByOne;
import masar.kernel.OpenToAll;

/** Once a day: the pension body is asked again about files of which nothing was heard for some days; an answer may have been lost. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class PensionWatch implements DailyTask {
    private static final System.Logger LOG = System.getLogger("masar.retirement.pension");
    @Inject PensionAsking asking;

    @Override
    public String name() {
        return "retirement.pension";
    }

    @Override
    public void run(LocalDate day) {
        OneByOne.run(asking::silent, asking::one, LOG, id -> "on " + day + " asking the pension body about case " + id);
    }
}
