package masar.pay;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Properties;
import masar.journal.DailyTask;
import masar.kernel.HouseStarted;
import masar.kernel.OpenToAll;

/**
 * Runs of increments as jobs of the server's batch (Jakarta Batch). A job is only who drives: how far the run is stands in the run's own
 * row, so that a job that dies takes nothing with it, and a second one does no harm. A house that opens goes on with what was cut off;
 * so does every day.
 */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class IncrementJobs implements DailyTask {
    static final String JOB = "annual-increment";
    static final String RUN = "run";
    @Inject IncrementDriver driver;
    @Inject IncrementStep step;

    /** One at a time: the server's batch makes its tables when it is first asked for, and two who ask then are in each other's way. */
    synchronized void start(long runId) {
        JobOperator operator = BatchRuntime.getJobOperator();
        if (operator == null) {
            // Without a server, as in tests, whoever asks does it.
            driver.run(runId, () -> false);
            return;
        }
        Properties of = new Properties();
        of.setProperty(RUN, Long.toString(runId));
        operator.start(JOB, of);
    }

    void goOn(@Observes HouseStarted started) {
        step.running().forEach(this::start);
    }

    @Override
    public String name() {
        return "pay.increments";
    }

    @Override
    public void run(LocalDate day) {
        step.running().forEach(this::start);
    }
}
