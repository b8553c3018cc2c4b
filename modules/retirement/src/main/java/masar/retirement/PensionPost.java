package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.journal.Outbox;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.retirement.PensionLetter.Kind;

/** What goes to the pension body: kept and promised in the transaction of the act that sends it; the outbox brings it there. */
@ApplicationScoped
@Transactional
@OpenToAll("asked by this module's beans, which are guarded")
class PensionPost {
    /** The kind of message in the outbox. */
    static final String OUTBOX = "pension";
    private static final int LONGEST = 30_000;
    @Inject LeavingBook book;
    @Inject PensionLine line;
    @Inject Records records;
    @Inject Outbox outbox;
    @Inject CivilClock clock;

    /** Whether files go there by themselves. */
    public boolean open() {
        return line.open();
    }

    /** Whether the last file of this case went there by itself, so that answers move it and not a hand. */
    public boolean sent(LeavingCase one) {
        return lastFile(one).isPresent();
    }

    /** Sends the file of a case. */
    public void file(LeavingCase one, String remark) {
        LocalDate last = one.leavesOn.minusDays(1);
        // The house reads the record for it: who sends the file may have been delegated this service alone, which opens no records.
        EmployeeRecord record = read(one, last);
        LocalDate counted = LeavingFacts.countedUntil(record, one.leavesOn);
        String statement = book.stages(one).stream().filter(s -> s.stage == LeavingStage.STATEMENT && s.ended != null).reduce((a, b) -> b).map(s -> s.note).orElse("");
        PensionRow row = new PensionRow(one, Kind.FILE, next(one), "", book.now());
        row.remark = remark;
        send(one, row, PensionFile.file(one, row, new PensionFile.Content(record, counted, read(one, counted).service(), book.heirs(one), statement, remark), seen(one),
                clock.today()));
    }

    private EmployeeRecord read(LeavingCase one, LocalDate on) {
        return Acting.as(Actor.system("pension-file"), () -> records.of(one.employeeId, new AsOf(on, records.now().knownAt())));
    }

    /** Asks what became of the last file; nothing is asked while a message is still on its way there. */
    public boolean ask(LeavingCase one) {
        List<PensionRow> ours = letters(one).stream().filter(r -> !r.incoming).toList();
        if (ours.isEmpty() || ours.stream().anyMatch(r -> r.taken == null)) {
            return false;
        }
        PensionRow row = new PensionRow(one, Kind.INQUIRY, next(one), lastFile(one).orElseThrow().messageId, book.now());
        send(one, row, PensionFile.inquiry(one, row, seen(one), clock.today()));
        return true;
    }

    private void send(LeavingCase one, PensionRow row, String content) {
        if (content.length() > LONGEST) {
            throw new Refused("leaving.refused.fileTooLong");
        }
        row.content = content;
        book.em.persist(row);
        book.em.flush();
        // The outbox carries the name alone: what is said of a person stays here.
        outbox.send(OUTBOX, one.number, row.messageId, "{}", PensionFile.urgent(one));
    }

    /** What was said and answered about a case, in order; nothing before it is decided. */
    public List<PensionRow> letters(LeavingCase one) {
        return one.stage.isUndecided() ? List.of() : book.em.createQuery("select p from PensionRow p where p.leavingId = :id order by p.happened, p.id", PensionRow.class)
                .setParameter("id", one.id).getResultList();
    }

    /** The file that the pension body has to answer. */
    public Optional<PensionRow> lastFile(LeavingCase one) {
        return book.em.createQuery("select p from PensionRow p where p.leavingId = :id and p.kind = :file order by p.place desc", PensionRow.class)
                .setParameter("id", one.id).setParameter("file", Kind.FILE).setMaxResults(1).getResultStream().findFirst();
    }

    /** How many answers there are. */
    public int seen(LeavingCase one) {
        return highest(one, true);
    }

    private int next(LeavingCase one) {
        return highest(one, false) + 1;
    }

    private int highest(LeavingCase one, boolean incoming) {
        Integer place = book.em.createQuery("select max(p.place) from PensionRow p where p.leavingId = :id and p.incoming = :in", Integer.class)
                .setParameter("id", one.id).setParameter("in", incoming).getSingleResult();
        return place == null ? 0 : place;
    }

    /** What a message says. */
    @Transactional(TxType.REQUIRES_NEW)
    public String content(String messageId) {
        return ours(messageId).content;
    }

    /** It has arrived; twice is once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void taken(String messageId) {
        PensionRow row = ours(messageId);
        row.taken = row.taken == null ? book.now() : row.taken;
    }

    private PensionRow ours(String messageId) {
        return book.em.createQuery("select p from PensionRow p where p.incoming = false and p.messageId = :id", PensionRow.class).setParameter("id", messageId)
                .getSingleResult();
    }
}
