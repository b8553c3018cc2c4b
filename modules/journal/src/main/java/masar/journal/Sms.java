package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.kernel.OpenToAll;

/** Text messages to mobiles, sent with the caller's transaction through the outbox. */
@ApplicationScoped
@Transactional
public class Sms {
    @Inject
    Outbox outbox;
    @Inject
    KeptMessages kept;

    /**
     * Sends a text message, before all that is not urgent: what is sent so is waited for.
     *
     * @param mobile the number in international form
     * @param key    the same key twice is one message
     */
    @OpenToAll("called by the house's own code in the transaction of a guarded act")
    public void send(String mobile, String text, String key) {
        outbox.send(SmsCourier.KIND, "", key, new Letter(mobile, "", text).json(), true);
    }

    /** The newest text messages that were kept because no gateway is set; in a demo only, refused as not found elsewhere. */
    @OpenToAll("answers in a demo only, where all people are made up")
    public List<KeptMessage> kept(int limit) {
        return kept.newest(SmsCourier.KIND, limit);
    }
}
