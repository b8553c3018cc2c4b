package masar.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import masar.kernel.OpenToAll;

/**
 * Brings what somebody waits for, a code, as soon as it is written and not with the next round of the outbox, which comes after whatever
 * the house is at. What does not arrive so, or is cut off, stays in the outbox and goes with the others.
 */
@ApplicationScoped
@OpenToAll("called by the house itself")
class WhenWaitedFor {
    private static final System.Logger LOG = System.getLogger("masar.journal.outbox");
    @Resource
    private ManagedExecutorService threads;
    @Inject
    Turn turn;
    @Inject
    Outbox outbox;

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.WaitedFor message) {
        // Without a server, as in tests, there are no threads to lend: whoever asks for a round gets it.
        if (threads != null) {
            threads.submit(() -> turn.run(() -> bring(message.id())));
        }
    }

    private void bring(long id) {
        try {
            outbox.deliver(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "message " + id + " is left to the next round", e);
        }
    }
}
