package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: finds who comes to the statutory age in the coming months (HR Regulation art 220), and has them and their HR warned. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class AgeWatch implements DailyTask {
    @Inject AgeSteps steps;

    @Override
    public String name() {
        return "retirement.ages";
    }

    @Override
    public void run(LocalDate day) {
        String next = "";
        do {
            next = steps.page(day, next);
        } while (!next.isEmpty());
    }
}
