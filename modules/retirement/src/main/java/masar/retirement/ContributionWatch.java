package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.journal.MinuteTask;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/**
 * From a day of each month on, the month before is counted and sent; begun once by the daily run, and gone on with every minute wherever it
 * is, so that a server that was killed goes on where it was. Only so long at a time that others get their turn.
 */
@ApplicationScoped
@OpenToAll("run by the house's timers")
class ContributionWatch implements DailyTask, MinuteTask {
    /** From which day of a month on the contributions of the month before are counted and sent to the pension body; 0: never. */
    static final Setting DAY = Setting.of("masar.pension.contributions.day", "5");
    private static final long AT_A_TIME = Duration.ofSeconds(30).toNanos();
    @Inject ContributionSteps steps;

    @Override
    public String name() {
        return "pension.contributions";
    }

    @Override
    public void run(LocalDate day) {
        if (DAY.number() > 0 && day.getDayOfMonth() >= DAY.number()) {
            steps.begin(ContributionBook.before(day));
        }
        for (String at = steps.ask(day, ""); !at.isEmpty();) {
            at = steps.ask(day, at);
        }
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
