package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import masar.identity.LeftAgency;
import masar.journal.Courier;
import masar.journal.Outbox;
import masar.journal.OutboxMessage;
import masar.kernel.OpenToAll;

/**
 * Sees to it that leaves that are not over, and medical reports that nobody decided, go with who was transferred. Not within the transfer itself: it holds
 * the employee's row, which a decision about a leave waits for while it holds the leaves.
 */
@ApplicationScoped
@OpenToAll("hears what the house announces, and is called by the outbox")
class WhenSomebodyMoves implements Courier {
    @Inject Outbox outbox;
    @Inject MovedLeaves moved;

    void left(@Observes LeftAgency left) {
        if (moved.any(left.nationalId())) {
            outbox.send(kind(), left.nationalId(), UUID.randomUUID().toString(), left.nationalId());
        }
    }

    @Override
    public String kind() {
        return "leave.follow";
    }

    @Override
    public void deliver(OutboxMessage message) {
        moved.follow(message.payload());
    }
}
