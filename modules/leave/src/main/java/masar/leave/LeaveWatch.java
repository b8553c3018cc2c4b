package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: finds whose leave is over and who has not told of the return; it becomes a task of HR. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class LeaveWatch implements DailyTask {
    @Inject LeaveSteps steps;

    @Override
    public String name() {
        return "leave.returns";
    }

    @Override
    public boolean lawful() {
        return true;
    }

    @Override
    public void run(LocalDate day) {
        long last = 0;
        do {
            last = steps.page(day, last);
        } while (last > 0);
    }
}
