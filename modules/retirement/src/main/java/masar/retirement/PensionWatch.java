package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
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
        long after = 0;
        for (List<Long> ids = asking.silent(after); !ids.isEmpty(); ids = asking.silent(after)) {
            for (long id : ids) {
                after = id;
                try {
                    asking.one(id);
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "asking the pension body about case " + id + " failed on " + day, e);
                }
            }
        }
    }
}
