package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Once a day: reminds scholars of the return, tells of a return that nobody told, and of a bond that is served. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class StudyWatch implements DailyTask {
    @Inject StudySteps steps;

    @Override
    public String name() {
        return "development.returns";
    }

    @Override
    public void run(LocalDate day) {
        for (StudySteps.Step step : StudySteps.Step.values()) {
            long last = 0;
            do {
                last = steps.page(step, day, last);
            } while (last > 0);
        }
    }
}
