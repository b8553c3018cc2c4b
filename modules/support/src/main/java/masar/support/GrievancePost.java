package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masar.journal.Courier;
import masar.journal.Outbox;
import masar.journal.OutboxMessage;
import masar.kernel.OpenToAll;

/**
 * Promises the closing statement in the transaction that closes a grievance; the outbox makes it then. Nobody waits for a PDF, none is
 * lost, and where there is no key to sign with it waits for one.
 */
@ApplicationScoped
@OpenToAll("called by the life of grievances, and by the outbox")
class GrievancePost implements Courier {
    /** The kind of message in the outbox. */
    static final String OUTBOX = "grievance-statement";
    @Inject Outbox outbox;
    @Inject GrievancePapers papers;

    /** The grievance is closed. */
    void promise(GrievanceRow row) {
        outbox.send(OUTBOX, row.caseNumber, row.number, "{}");
    }

    @Override
    public String kind() {
        return OUTBOX;
    }

    @Override
    public void deliver(OutboxMessage message) {
        papers.make(message.key());
    }
}
