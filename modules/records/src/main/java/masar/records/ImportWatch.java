package masar.records;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masar.journal.MinuteTask;
import masar.kernel.OpenToAll;

/**
 * Has ordered imports driven on threads of the server, and every minute those that stand still: a node that died takes nothing with
 * it, since how far a run is stands in its own row, and a second driver of the same run finds its stretch taken and leaves.
 */
@ApplicationScoped
@OpenToAll("run by the house's timers, and within the module")
class ImportWatch implements MinuteTask {
    @Resource private ManagedExecutorService threads;
    @Inject ImportBook book;
    @Inject ImportDriver driver;
    private volatile boolean closing;

    /** Begins to drive one; without a server, as in tests, whoever asks does it. */
    void start(long id) {
        if (threads == null) {
            driver.run(id, () -> closing);
        } else {
            threads.submit(() -> driver.run(id, () -> closing));
        }
    }

    @Override
    public String name() {
        return "records.imports";
    }

    @Override
    public void run() {
        book.standing().stream().filter(id -> !driver.drives(id)).forEach(this::start);
    }

    @PreDestroy
    void close() {
        closing = true;
    }
}
