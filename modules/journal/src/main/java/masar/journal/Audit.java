package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;

/**
 * Who did what: append-only, chained per agency by hashes. A row is written in the caller's transaction and makes no writer wait
 * for another; within seconds a sealer gives it its number in the agency's chain and the hash that binds it to the row before.
 */
@ApplicationScoped
@Transactional
public class Audit {
    private static final System.Logger LOG = System.getLogger("masar.journal.audit");
    @PersistenceContext(unitName = "journal")
    EntityManager em;
    @Inject
    CivilClock clock;
    @Inject
    Chains chains;
    @Inject
    AuditReading reading;

    /** Records an act of whoever is acting; undone with the caller's transaction. */
    @OpenToAll("called by the house's own code; who acts is taken from the thread, not from the caller")
    public void record(AuditEntry entry) {
        AuditRow row = new AuditRow(entry, Acting.now(), clock.now());
        em.persist(row);
        row.signContent();
    }

    /** Records an act in a transaction of its own, so that it stays when the caller's is undone: refused attempts. */
    @Transactional(TxType.REQUIRES_NEW)
    @OpenToAll("called by the house's own code; who acts is taken from the thread, not from the caller")
    public void recordAlways(AuditEntry entry) {
        record(entry);
    }

    /**
     * Gives every row that waits its place in its agency's chain, and says how many there were. Rows of transactions that are still
     * running are left for the next time.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    @OpenToAll("called by the timer; it only binds what is already written")
    public int seal() {
        int sealed = 0;
        for (String agency : chains.unsealed()) {
            try {
                sealed += sealAll(agency);
            } catch (RuntimeException e) {
                // A line that is being written may hold up its own chain, on Derby for as long as a lock is waited for; the others go on.
                LOG.log(Level.WARNING, "the chain of '" + agency + "' is sealed next time", e);
            }
        }
        return sealed;
    }

    private int sealAll(String agency) {
        open(agency);
        int sealed = 0;
        int some;
        do {
            some = chains.seal(agency);
            sealed += some;
        } while (some == Chains.BATCH);
        return sealed;
    }

    private void open(String agency) {
        if (!chains.exists(agency)) {
            try {
                chains.open(agency);
            } catch (RuntimeException e) {
                // Another node opened it in this moment; anything else is an error.
                if (!chains.exists(agency)) {
                    throw new PersistenceException("the chain of '" + agency + "' could not be opened", e);
                }
            }
        }
    }

    /** Walks an agency's chain and names its first bad row: changed, missing or out of order. */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public ChainCheck verify(String agency) {
        return chains.check(agency);
    }

    /**
     * The chains there are, by agency code; the empty code is the house's own.
     *
     * @param cursor what the slice before said, empty for the first
     */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public Slice<ChainEnd> chains(String cursor, int size) {
        return chains.ends(cursor, Math.max(1, Math.min(size, 100)));
    }

    /**
     * Where the chains ended at a moment, by agency code, as far as they had begun; what was written just before it and sealed after
     * it belongs to the time after.
     *
     * @param cursor what the slice before said, empty for the first
     */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public Slice<ChainEnd> chainsAt(Instant moment, String cursor, int size) {
        return chains.endsAt(moment, cursor, Math.max(1, Math.min(size, 100)));
    }

    /** The hash at a place of a chain; empty when there is no such line. */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public Optional<String> hashAt(String agency, long no) {
        return chains.hashAt(agency, no);
    }

    /** Reads acts, newest first. That somebody read is an act too, each page of it: what a page is of stands in its address, which anybody can change. */
    @Requires(Power.AUDITOR)
    public Slice<AuditLine> read(AuditQuery query) {
        Slice<AuditLine> answer = reading.read(query, "");
        record(asked(query));
        return answer;
    }

    /** The rest of an answer whose beginning was read and recorded, for a file that holds all of it. */
    @Requires(Power.AUDITOR)
    public Slice<AuditLine> readOn(AuditQuery begun, String place) {
        return reading.read(begun.at(place), "");
    }

    // What was typed need be no person and no agency: it opens no chain, and is kept in words.
    private AuditEntry asked(AuditQuery query) {
        boolean person = query.subject().matches("\\d{10}");
        boolean chain = !query.agency().isEmpty() && chains.exists(query.agency());
        String words = (person || query.subject().isEmpty() ? "" : "subject=" + query.subject() + " ")
                + (chain || query.agency().isEmpty() ? "" : "agency=" + query.agency() + " ") + "actor=" + query.actor() + " act=" + query.act() + " from="
                + query.from() + " until=" + query.until();
        return AuditEntry.of("audit.read").by(Power.AUDITOR).about(person ? query.subject() : "").in(chain ? query.agency() : "").changed("", words);
    }

    /**
     * What others did with the caller's own record: read it, changed it, decided on it; newest first. Network addresses are left out.
     *
     * @param page what the slice before said, empty for the newest
     */
    @Requires(Power.SELF)
    public Slice<AuditLine> whoSawMe(String page) {
        String me = Acting.now().nationalId();
        Slice<AuditLine> lines = reading.read(AuditQuery.newest().about(me).at(page).size(20), me);
        return new Slice<>(lines.rows().stream().map(Audit::withoutAddress).toList(), lines.next(), lines.previous());
    }

    private static AuditLine withoutAddress(AuditLine line) {
        Actor actor = line.actor();
        return new AuditLine(line.id(), line.chainNo(), line.when(), new Actor(actor.kind(), actor.nationalId(), actor.name(), "", actor.channel()), line.entry());
    }
}
