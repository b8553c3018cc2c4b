package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: reminds agencies of what they have to carry out, and tells everybody whom it concerns when the days for that are over. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class UpheldWatch implements DailyTask {
    @Inject UpheldSteps steps;

    @Override
    public String name() {
        return "support.upheld";
    }

    @Override
    public void run(LocalDate day) {
        long last = 0;
        do {
            last = steps.soon(day, last);
        } while (last > 0);
        do {
            last = steps.late(day, last);
        } while (last > 0);
    }
}
