package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;

/**
 * Once a day: a training of more than six months that has begun is written into the career of who has a seat, since promotion asks for it (art
 * 49-أ); it is taken out again where the person did not come, or the session was called off.
 */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class LongTrainingWatch implements DailyTask {
    private static final System.Logger LOG = System.getLogger("masar.development.long");
    @Inject LongTrainingSteps steps;

    @Override
    public String name() {
        return "development.long-training";
    }

    @Override
    public void run(LocalDate day) {
        steps.begun(day).forEach(session -> steps.waiting(session).forEach(this::enter));
        for (List<Long> page = steps.ended(0); !page.isEmpty(); page = steps.ended(page.get(page.size() - 1))) {
            page.forEach(steps::takeBack);
        }
    }

    // What the record does not let in is one person's, and holds up nobody else.
    private void enter(long nomination) {
        try {
            steps.enter(nomination);
        } catch (Refused refused) {
            LOG.log(Level.INFO, "the long training of nomination " + nomination + " could not be entered", refused);
            steps.handOver(nomination);
        }
    }
}
