package masar.requests;

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
 * Sees to it that open requests follow who was transferred. Not within the transfer itself: that holds the employee's row and would
 * wait for the request's, while an approval holds the request's and waits for the employee's.
 */
@ApplicationScoped
@OpenToAll("hears what the house announces, and is called by the outbox")
class WhenSomebodyMoves implements Courier {
    static final String KIND = "requests.follow";
    @Inject
    Outbox outbox;
    @Inject
    Following following;

    void left(@Observes LeftAgency left) {
        if (!following.open(left.nationalId()).isEmpty()) {
            outbox.send(KIND, left.nationalId(), UUID.randomUUID().toString(), left.nationalId());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        following.open(message.payload()).forEach(following::follow);
    }
}
