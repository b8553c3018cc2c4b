package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.kernel.OpenToAll;

/** Mails, sent with the caller's transaction through the outbox. */
@ApplicationScoped
@Transactional
public class Mails {
    @Inject
    Outbox outbox;
    @Inject
    KeptMessages kept;

    /**
     * Sends a mail of plain text, at most 20 000 characters.
     *
     * @param to  one e-mail address
     * @param key the same key twice is one mail
     * @throws IllegalArgumentException when there is no address or the text is too long
     */
    @OpenToAll("called by the house's own code in the transaction of a guarded act")
    public void send(String to, String subject, String text, String key) {
        outbox.send(MailCourier.KIND, key, new Letter(to, subject, text).json());
    }

    /** The same for a mail that is waited for, such as one with a code: it goes before all that is not urgent. */
    @OpenToAll("called by the house's own code in the transaction of a guarded act")
    public void sendAtOnce(String to, String subject, String text, String key) {
        outbox.send(MailCourier.KIND, "", key, new Letter(to, subject, text).json(), true);
    }

    /** The newest mails that were kept because no mail server is set; in a demo only, refused as not found elsewhere. */
    @OpenToAll("answers in a demo only, where all people are made up")
    public List<KeptMessage> kept(int limit) {
        return kept.newest(MailCourier.KIND, limit);
    }
}
