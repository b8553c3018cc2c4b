package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import masar.journal.Courier;
import masar.journal.OutboxMessage;

/**
 * Takes messages to the pension body: a POST of the signed message as {@code application/jose}, its id also as {@code Idempotency-Key};
 * any 2xx means that it has it. A body that cannot be reached is left alone for a while, so that mails and codes do not wait behind it.
 */
@ApplicationScoped
class PensionCourier implements Courier {
    @Inject PensionPost post;
    @Inject PensionWire wire;

    @Override
    public String kind() {
        return PensionPost.OUTBOX;
    }

    @Override
    public void deliver(OutboxMessage message) throws IOException, InterruptedException {
        wire.send(message.key(), post.content(message.key()));
        post.taken(message.key());
    }
}
