package masar.pay;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;

/**
 * The one step of the job: drives its run until it is done or the server wants it to stop. Made by the server's batch, which knows its
 * context; no bean of the house.
 */
public class IncrementJob extends AbstractBatchlet {
    @Inject JobContext job;
    private volatile boolean stopped;

    @Override
    public String process() {
        long run = Long.parseLong(BatchRuntime.getJobOperator().getParameters(job.getExecutionId()).getProperty(IncrementJobs.RUN));
        CDI.current().select(IncrementDriver.class).get().run(run, () -> stopped);
        return "DONE";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
