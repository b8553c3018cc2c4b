package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.storage.ContentStore;
import masar.promotions.law.Candidate;
import masar.promotions.law.LateCorrection;
import masar.promotions.law.Scheme;

/**
 * The pieces of reading a frozen round again, each in a transaction of its own: the facts as of the close, as they are known now, beside
 * those that were frozen. Nothing of the frozen list is touched.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class LateSteps {
    static final String OTHERS = "OTHERS";
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject CardReader reader;
    @Inject RoundBook book;
    @Inject SnapshotBook snapshots;
    @Inject DeskNotices desk;
    @Inject Reach reach;
    @Inject CivilClock clock;

    /** Begins anew, unless a reading is under way; false for a round that is not frozen. */
    public boolean begin(long roundId) {
        RoundRow round = em.find(RoundRow.class, roundId, LockModeType.PESSIMISTIC_WRITE);
        if (round.state != RoundPhase.FROZEN) {
            return false;
        }
        LateCheckRow check = em.find(LateCheckRow.class, roundId);
        if (check != null && check.doneAt == null) {
            return true;
        }
        LateCheckRow own = check == null ? new LateCheckRow(roundId) : check;
        own.begin(clock.now());
        em.persist(own);
        em.createQuery("delete from LateCardRow c where c.roundId = :round").setParameter("round", roundId).executeUpdate();
        return true;
    }

    /** Reads some more cards; how many. */
    public int cards(long roundId, int most) {
        RoundRow round = em.find(RoundRow.class, roundId, LockModeType.PESSIMISTIC_WRITE);
        LateCheckRow check = em.find(LateCheckRow.class, roundId);
        if (check.doneAt != null) {
            return 0;
        }
        List<FrozenCardRow> frozen = em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.id > :after order by c.id", FrozenCardRow.class)
                .setParameter("round", roundId).setParameter("after", check.lastCard).setMaxResults(most).getResultList();
        if (!frozen.isEmpty()) {
            List<ApplicationRow> rows = em.createQuery("select a from ApplicationRow a where a.id in :ids", ApplicationRow.class)
                    .setParameter("ids", frozen.stream().map(c -> c.applicationId).toList()).getResultList();
            Map<Long, CardReader.Read> now = reader.read(round, scheme(round), asOffered(round), rows, knownAt(check));
            frozen.forEach(c -> compare(c, now.get(c.applicationId)));
            check.lastCard = frozen.get(frozen.size() - 1).id;
            em.flush();
        }
        return frozen.size();
    }

    // A post that somebody has taken since was free at the close.
    private List<Post> asOffered(RoundRow round) {
        return book.tell(round).posts().stream().map(p -> new Post(p.id(), p.agency(), p.number(), p.jobCode(), p.title(), p.grade(), p.level(), p.specialty(),
                p.experienceYears(), p.unit(), p.city(), PostStatus.OFFERED, p.since())).toList();
    }

    private void compare(FrozenCardRow was, CardReader.Read now) {
        if (!now.read()) {
            // What cannot be read says nothing; at the freeze HR was told.
            return;
        }
        List<String> why = new ArrayList<>();
        Map<String, Candidate.Evidence> before = Snapshot.evidence(was.evidence);
        Map<String, Candidate.Evidence> after = Snapshot.evidence(now.counted().evidence());
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        for (String code : codes) {
            String old = value(before.get(code));
            String fresh = value(after.get(code));
            if (!old.equals(fresh)) {
                why.add(code + "|" + old + "|" + fresh);
            }
        }
        if (!was.appointed.equals(now.counted().appointed())) {
            why.add("APPOINTED|" + was.appointed + "|" + now.counted().appointed());
        }
        boolean takes = !now.wishes().isEmpty();
        if (was.takesPart != takes) {
            why.add(takes ? "IN" : "OUT");
        } else if (!was.wished().equals(now.wishes().stream().map(Object::toString).toList())) {
            why.add("WISHES");
        }
        if (!why.isEmpty() && (was.takesPart || takes)) {
            em.persist(new LateCardRow(was, now, why));
        }
    }

    private static String value(Candidate.Evidence evidence) {
        return evidence == null ? "" : evidence.value();
    }

    /** Works out what the found cards would have moved, and tells HR when it is something new. */
    public void finish(long roundId) {
        RoundRow round = em.find(RoundRow.class, roundId, LockModeType.PESSIMISTIC_WRITE);
        LateCheckRow check = em.find(LateCheckRow.class, roundId);
        if (check.doneAt != null) {
            return;
        }
        Map<Integer, List<LateCardRow>> cards = em.createQuery("select c from LateCardRow c where c.roundId = :round order by c.id", LateCardRow.class)
                .setParameter("round", roundId).getResultStream().collect(Collectors.groupingBy(c -> c.grade));
        em.createQuery("delete from LateRankRow r where r.roundId = :round").setParameter("round", roundId).executeUpdate();
        List<LateRankRow> ranks = new ArrayList<>();
        snapshots.of(roundId).forEach(s -> ranks.addAll(ranks(s, cards.getOrDefault(s.grade, List.of()))));
        List<String> lines = ranks.stream().map(LateRankRow::line).toList();
        // Lists are read from the last row to the first.
        Collections.reverse(ranks);
        ranks.forEach(em::persist);
        String digest = lines.isEmpty() ? "" : ContentStore.sha256(String.join("\n", lines));
        if (!digest.isEmpty() && !digest.equals(check.digest)) {
            desk.tell(round.agency, "late.notice", "/agency/late?round=" + roundId, "late:" + roundId + ":" + digest.substring(0, 16), round.name, lines.size());
        }
        check.done(clock.now(), digest);
        em.flush();
    }

    private List<LateRankRow> ranks(SnapshotRow row, List<LateCardRow> cards) {
        if (cards.isEmpty()) {
            return List.of();
        }
        Map<String, String> why = cards.stream().collect(Collectors.toMap(c -> Long.toString(c.employeeId), c -> c.why));
        Map<String, Optional<Candidate>> changed = new HashMap<>();
        cards.stream().filter(c -> c.tookPart).forEach(c -> changed.put(Long.toString(c.employeeId), c.takesPart ? Optional.of(c.candidate()) : Optional.empty()));
        List<Candidate> newcomers = cards.stream().filter(c -> !c.tookPart).map(LateCardRow::candidate).toList();
        return LateCorrection.of(snapshots.read(row).round(), changed, newcomers).stream()
                .map(c -> new LateRankRow(row.roundId, row.grade, c, why.getOrDefault(c.candidate(), OTHERS))).toList();
    }

    /** Rounds frozen since a moment, after one id, in order. */
    public List<Long> frozenSince(Instant since, long after, int most) {
        return em.createQuery("select r.id from RoundRow r where r.state = :frozen and r.frozenAt >= :since and r.id > :after order by r.id", Long.class)
                .setParameter("frozen", RoundPhase.FROZEN).setParameter("since", since.atOffset(ZoneOffset.UTC).toLocalDateTime())
                .setParameter("after", after).setMaxResults(most).getResultList();
    }

    /** How far it is. */
    public LateProgress progress(RoundRow round) {
        LateCheckRow check = em.find(LateCheckRow.class, round.id);
        long last = check == null ? 0 : check.lastCard;
        Object[] cards = em.createQuery("select count(c), sum(case when c.id <= :last then 1 else 0 end), sum(case when c.problem = :unread then 1 else 0 end)"
                + " from FrozenCardRow c where c.roundId = :round", Object[].class).setParameter("last", last)
                .setParameter("unread", FrozenCardRow.UNREAD).setParameter("round", round.id).getSingleResult();
        long changes = em.createQuery("select count(r) from LateRankRow r where r.roundId = :round", Long.class).setParameter("round", round.id).getSingleResult();
        return new LateProgress(round.id, round.name, Optional.ofNullable(check).map(LateSteps::knownAt), check != null && check.doneAt != null,
                number(cards[1]), number(cards[0]), changes, number(cards[2]), reach.serves(round.agency));
    }

    private static long number(Object count) {
        return Objects.isNull(count) ? 0 : ((Number) count).longValue();
    }

    private static Instant knownAt(LateCheckRow check) {
        return check.knownAt.toInstant(ZoneOffset.UTC);
    }

    private Scheme scheme(RoundRow round) {
        return em.find(SchemeRow.class, round.schemeId).scheme();
    }
}
