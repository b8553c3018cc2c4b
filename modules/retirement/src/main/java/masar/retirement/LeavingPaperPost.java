package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import masar.journal.Courier;
import masar.journal.Outbox;
import masar.journal.OutboxMessage;
import masar.kernel.OpenToAll;
import masar.retirement.LeavingPaper.Kind;

/**
 * Promises the papers of a stage in the transaction that brings a case to it; the outbox makes them then. Nobody waits for a PDF to decide,
 * none is lost where the house is cut off between, and where there is no key to sign with they wait for one.
 */
@ApplicationScoped
@OpenToAll("called by the book of cases, and by the outbox")
class LeavingPaperPost implements Courier {
    /** The kind of message in the outbox. */
    static final String OUTBOX = "leaving-paper";
    private static final String REVOKE = "REVOKE";
    @Inject Outbox outbox;
    @Inject LeavingPaperMaker maker;

    /** The case has come to a stage. */
    void reached(LeavingCase one, LeavingStage stage) {
        switch (stage) {
            case CLEARANCE -> promise(one, List.of(Kind.DECISION.name()));
            case FOLDING -> promise(one, List.of(Kind.CLEARANCE.name()));
            case STATEMENT -> promise(one, List.of(Kind.CLEARANCE.name(), Kind.STATEMENT.name(), Kind.AWARD.name()));
            case CANCELLED -> promise(one, List.of(REVOKE));
            default -> { }
        }
    }

    private void promise(LeavingCase one, List<String> whats) {
        whats.forEach(what -> outbox.send(OUTBOX, one.number, one.number + "/" + what, "{}"));
    }

    @Override
    public String kind() {
        return OUTBOX;
    }

    @Override
    public void deliver(OutboxMessage message) {
        String[] said = message.key().split("/");
        if (said[1].equals(REVOKE)) {
            maker.revoke(said[0]);
        } else {
            maker.make(said[0], Kind.valueOf(said[1]));
        }
    }
}
