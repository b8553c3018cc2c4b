package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.journal.MinuteTask;
import masar.kernel.OpenToAll;

/**
 * Has the forecast made anew once a month: begun by the daily run, and gone on with every minute wherever it is, so that a server that was
 * killed goes on where it was. Only so long at a time that others get their turn.
 */
@ApplicationScoped
@OpenToAll("run by the house's timers")
class ForecastWatch implements DailyTask, MinuteTask {
    private static final long AT_A_TIME = Duration.ofSeconds(10).toNanos();
    @Inject ForecastSteps steps;

    @Override
    public String name() {
        return "retirement.forecast";
    }

    @Override
    public void run(LocalDate day) {
        steps.begin(day);
    }

    @Override
    public void run() {
        long begun = System.nanoTime();
        for (String month : steps.unfinished()) {
            boolean more = true;
            while (more && System.nanoTime() - begun < AT_A_TIME) {
                more = steps.piece(month);
            }
        }
    }
}
