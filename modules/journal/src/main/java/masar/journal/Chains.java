package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;
import masar.kernel.Slice;

/** The agencies' chains: sealing in small transactions of their own, and checking. */
@ApplicationScoped
class Chains {
    static final int BATCH = 500;

    @PersistenceContext(unitName = "journal")
    EntityManager em;
    @Inject
    CivilClock clock;

    /** Agencies that have rows without a seal. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> unsealed() {
        return em.createQuery("select distinct a.agency from AuditRow a where a.chainNo is null order by a.agency", String.class).getResultList();
    }

    /** Whether the agency has a chain. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean exists(String agency) {
        return em.find(ChainHead.class, agency) != null;
    }

    /** Opens the chain of an agency; fails when another node just did. */
    @Transactional(TxType.REQUIRES_NEW)
    public void open(String agency) {
        em.persist(new ChainHead(agency, clock.now()));
    }

    /**
     * Seals the agency's next rows, at most {@link #BATCH}, and says how many. The first statement takes the head's row, so that
     * a second sealer waits for the end of this short transaction and then goes on where this one ended.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int seal(String agency) {
        em.createQuery("update ChainHead h set h.version = h.version + 1 where h.agency = :agency").setParameter("agency", agency).executeUpdate();
        ChainHead head = em.find(ChainHead.class, agency);
        List<AuditRow> rows = em.createQuery("select a from AuditRow a where a.agency = :agency and a.chainNo is null order by a.id", AuditRow.class)
                .setParameter("agency", agency).setMaxResults(BATCH).getResultList();
        Instant now = clock.now();
        long no = head.lastNo();
        String hash = head.lastHash();
        for (AuditRow row : rows) {
            no++;
            hash = row.seal(hash, no, now);
        }
        head.moveTo(no, hash, now);
        return rows.size();
    }

    /** The ends of the chains, in the order of the agencies' codes. */
    @Transactional(TxType.REQUIRED)
    public Slice<ChainEnd> ends(String cursor, int size) {
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean back = at.map(Cursor::backward).orElse(false);
        TypedQuery<ChainHead> heads = em.createQuery("select h from ChainHead h" + at.map(c -> " where h.agency " + (back ? "<" : ">") + " :key").orElse("")
                + " order by h.agency" + (back ? " desc" : ""), ChainHead.class).setMaxResults(size + 1);
        at.ifPresent(c -> heads.setParameter("key", c.text(0)));
        return Slice.cut(heads.getResultList(), size, at, h -> List.of(h.end().agency())).map(ChainHead::end);
    }

    /** The ends of the chains as they were at a moment; an agency whose chain had not begun is said with no rows. */
    @Transactional(TxType.REQUIRED)
    public Slice<ChainEnd> endsAt(Instant moment, String cursor, int size) {
        return ends(cursor, size).map(end -> end.sealed().isBefore(moment) ? end : endAt(end, LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
    }

    /** Halves its way to the last row sealed before the moment: a busy agency's chain is long, and Derby walks an index forwards only. */
    private ChainEnd endAt(ChainEnd now, LocalDateTime moment) {
        long before = 0;
        long after = now.rows() + 1;
        ChainEnd found = new ChainEnd(now.agency(), 0, Digests.NOTHING, Instant.EPOCH);
        while (after - before > 1) {
            long middle = before + (after - before) / 2;
            Optional<AuditRow> row = at(now.agency(), middle).filter(r -> r.sealed().isBefore(moment));
            before = row.isPresent() ? middle : before;
            after = row.isPresent() ? after : middle;
            found = row.map(r -> new ChainEnd(now.agency(), r.chainNo(), r.chainHash(), r.sealed().toInstant(ZoneOffset.UTC))).orElse(found);
        }
        return found;
    }

    /** The hash at a place of a chain. */
    @Transactional(TxType.REQUIRED)
    public Optional<String> hashAt(String agency, long no) {
        return at(agency, no).map(AuditRow::chainHash);
    }

    private Optional<AuditRow> at(String agency, long no) {
        return em.createQuery("select a from AuditRow a where a.agency = :agency and a.chainNo = :no", AuditRow.class)
                .setParameter("agency", agency).setParameter("no", no).getResultStream().findFirst();
    }

    /** Walks the chain from its first row and stops at the first that is not right. */
    @Transactional(TxType.REQUIRES_NEW)
    public ChainCheck check(String agency) {
        ChainHead head = em.find(ChainHead.class, agency);
        long no = 0;
        String hash = Digests.NOTHING;
        List<AuditRow> rows;
        long seen;
        do {
            seen = head == null ? 0 : head.lastNo();
            rows = em.createQuery("select a from AuditRow a where a.agency = :agency and a.chainNo > :no order by a.chainNo", AuditRow.class)
                    .setParameter("agency", agency).setParameter("no", no).setMaxResults(BATCH).getResultList();
            for (AuditRow row : rows) {
                ChainCheck.State state = row.chainNo() != no + 1 ? ChainCheck.State.MISSING
                        : !row.isAsWritten() ? ChainCheck.State.CHANGED
                        : !row.linked(hash, no + 1).equals(row.chainHash()) ? ChainCheck.State.REORDERED : ChainCheck.State.GOOD;
                if (state != ChainCheck.State.GOOD) {
                    return new ChainCheck(agency, no, state, no + 1, state == ChainCheck.State.MISSING ? 0 : row.id(), hash);
                }
                no++;
                hash = row.chainHash();
            }
            em.clear();
            // Rows are sealed while we walk: what the head says now decides, and if it moved there is more to walk.
            head = em.find(ChainHead.class, agency);
        } while (rows.size() == BATCH || head != null && head.lastNo() > seen);
        if (head != null && (head.lastNo() != no || !head.lastHash().equals(hash))) {
            return new ChainCheck(agency, no, ChainCheck.State.MISSING, no + 1, 0, hash);
        }
        return waiting(agency, no, hash);
    }

    private ChainCheck waiting(String agency, long no, String hash) {
        List<AuditRow> rows = em.createQuery("select a from AuditRow a where a.agency = :agency and a.chainNo is null order by a.id", AuditRow.class)
                .setParameter("agency", agency).setMaxResults(BATCH).getResultList();
        for (AuditRow row : rows) {
            if (!row.isAsWritten()) {
                return new ChainCheck(agency, no, ChainCheck.State.CHANGED, 0, row.id(), hash);
            }
        }
        return new ChainCheck(agency, no, ChainCheck.State.GOOD, 0, 0, hash);
    }
}
