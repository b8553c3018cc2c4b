package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.journal.MinuteTask;
import masar.kernel.OpenToAll;

/** Has those who serve counted anew each day, and goes on with a count each minute; only so long at a time that others get their turn. */
@ApplicationScoped
@OpenToAll("run by the house's timers")
class HeadcountWatch implements DailyTask, MinuteTask {
    private static final long AT_A_TIME = Duration.ofSeconds(10).toNanos();
    @Inject HeadcountSteps steps;

    @Override
    public String name() {
        return "records.headcount";
    }

    @Override
    public void run(LocalDate day) {
        steps.begin(day);
    }

    @Override
    public void run() {
        long begun = System.nanoTime();
        boolean more = true;
        while (more && System.nanoTime() - begun < AT_A_TIME) {
            more = steps.piece();
        }
    }
}
