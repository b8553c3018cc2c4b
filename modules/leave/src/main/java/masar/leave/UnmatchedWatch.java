package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: a medical report that fitted nobody goes to whose record has come since, by an import or an appointment. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class UnmatchedWatch implements DailyTask {
    @Inject UnmatchedSteps steps;

    @Override
    public String name() {
        return "leave.unmatched";
    }

    @Override
    public void run(LocalDate day) {
        long last = 0;
        do {
            last = steps.page(last);
        } while (last > 0);
    }
}
