package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.journal.Courier;
import masar.journal.Outbox;
import masar.journal.OutboxMessage;
import masar.kernel.OpenToAll;

/**
 * What goes to the pension body of a month: promised part by part in the transaction that marks it sent; what a part says is read from the
 * lines when it is brought there, so that no list of people lies anywhere else.
 */
@ApplicationScoped
@Transactional
@OpenToAll("called by this module's beans, which are guarded, and by the outbox")
class ContributionPost implements Courier {
    /** The kind of message in the outbox. */
    static final String OUTBOX = "contributions";
    /** So many people are told of in one message. */
    static final int PART = 400;
    private static final String ASKING = "?";
    private static final int ASKED_AT_ONCE = 200;
    @Inject ContributionBook book;
    @Inject PensionLine line;
    @Inject PensionWire wire;
    @Inject ContributionLetters letters;
    @Inject Outbox outbox;

    /** Whether there is a body to write to. */
    public boolean open() {
        return line.open();
    }

    /** Promises the next part of a statement; whether there was one. */
    public boolean next(ContributionStatementRow statement) {
        List<Long> ids = book.lines(statement, statement.sentUpTo, PART);
        if (ids.isEmpty()) {
            return false;
        }
        statement.sentUpTo = ids.get(ids.size() - 1);
        promise(new ContributionPartRow(statement, ids.get(0), statement.sentUpTo, book.now()));
        return true;
    }

    /** Promises one corrected line as a part of its own. */
    public void corrected(ContributionStatementRow statement, ContributionLineRow one) {
        if (open()) {
            promise(new ContributionPartRow(statement, one.id, one.id, book.now()));
        }
    }

    private void promise(ContributionPartRow part) {
        book.em.persist(part);
        outbox.send(OUTBOX, part.messageId, "{}");
    }

    /** Asks about parts that arrived and of which nothing was heard for some days, a page of them; answers the last one, empty at the end. */
    public String ask(LocalDate day, String after) {
        List<String> silent = open() ? book.silent(book.now().minusDays(PensionAsking.DAYS.number()), after, ASKED_AT_ONCE) : List.of();
        silent.forEach(id -> outbox.send(OUTBOX, id + ASKING + day, "{}"));
        return silent.isEmpty() ? "" : silent.get(silent.size() - 1);
    }

    @Override
    public String kind() {
        return OUTBOX;
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void deliver(OutboxMessage message) throws Exception {
        int asking = message.key().indexOf(ASKING);
        String part = asking < 0 ? message.key() : message.key().substring(0, asking);
        Optional<String> content = asking < 0 ? letters.part(part) : letters.asking(part, message.key().substring(asking + 1));
        if (content.isPresent()) {
            wire.send(ContributionFile.id(content.get()), content.get());
            letters.taken(part);
        }
    }
}
