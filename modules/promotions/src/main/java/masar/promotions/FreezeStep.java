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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.promotions.law.Matching;
import masar.promotions.law.Ranking;
import masar.promotions.law.Round;
import masar.promotions.law.Scheme;

/**
 * The pieces of a freeze, each in a transaction of its own and each as if done once: a kill between two of them loses nothing. All
 * is read as it was known when the window closed, so that it does not matter when a piece runs.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class FreezeStep {
    /** In-flight applications have ended a minute after the close. */
    static final long SETTLES = 60;
    private static final int MOST = 20;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject ScoreBook scores;
    @Inject RoundBook book;
    @Inject CardReader reader;
    @Inject TieBook ties;
    @Inject GradeRounds grades;
    @Inject DeskNotices desk;
    @Inject SnapshotBook snapshots;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Begins it, unless it has begun: from here on no score changes. Refused before the close and while scores are missing. */
    public void begin(long roundId) {
        RoundRow round = mustServe(locked(roundId), roundId);
        if (round.state == RoundPhase.FREEZING || round.state == RoundPhase.FROZEN) {
            return;
        }
        if (round.state != RoundPhase.ANNOUNCED || clock.now().isBefore(round.closes().plusSeconds(SETTLES))) {
            throw new Refused("freeze.refused.open");
        }
        long missing = scores.missing(roundId, scheme(round));
        if (missing > 0) {
            throw new Refused("freeze.refused.scores", missing);
        }
        round.freezing();
        round.worked(clock.now());
        em.flush();
        audit.record(entry("round.freezing", round).changed(RoundPhase.CLOSED.name(), RoundPhase.FREEZING.name()));
    }

    /** Counts some more cards; how many. */
    public int cards(long roundId, int most) {
        RoundRow round = locked(roundId);
        if (round.state != RoundPhase.FREEZING) {
            return 0;
        }
        List<ApplicationRow> rows = em.createQuery("select a from ApplicationRow a where a.roundId = :round and a.state = :sent and not exists"
                + " (select c.id from FrozenCardRow c where c.applicationId = a.id) order by a.id", ApplicationRow.class).setParameter("round", roundId)
                .setParameter("sent", ApplicationState.SENT).setMaxResults(most).getResultList();
        if (!rows.isEmpty()) {
            Map<Long, CardReader.Read> read = reader.read(round, scheme(round), book.tell(round).posts(), rows, round.closes());
            rows.forEach(a -> em.persist(new FrozenCardRow(a, read.get(a.id))));
            round.worked(clock.now());
            em.flush();
        }
        return rows.size();
    }

    /** Ranks and matches one grade that has no snapshot yet and waits for nobody; whether there was one. */
    public boolean rank(long roundId) {
        RoundRow round = locked(roundId);
        List<Integer> open = em.createQuery("select p.grade from PostRow p, RoundPostRow o where o.roundId = :id and p.id = o.postId and not exists"
                + " (select s.id from SnapshotRow s where s.roundId = o.roundId and s.grade = p.grade) and not exists (select t.id from TieRow t"
                + " where t.roundId = o.roundId and t.grade = p.grade and t.state = :waiting) order by p.grade", Integer.class)
                .setParameter("id", roundId).setParameter("waiting", TieRow.State.WAITING).setMaxResults(1).getResultList();
        if (round.state != RoundPhase.FREEZING || open.isEmpty()) {
            return false;
        }
        int grade = open.get(0);
        Map<String, FrozenCardRow> cards = grades.cards(roundId, grade).stream().collect(Collectors.toMap(c -> Long.toString(c.employeeId), c -> c));
        Optional<TieRow> tie = ties.of(roundId, grade);
        Round frozen = grades.of(round, grade, cards.values(), tie.map(t -> t.element).filter(e -> !e.isEmpty()));
        Ranking ranking = Ranking.of(frozen);
        round.worked(clock.now());
        if (tie.isEmpty() && TieBook.isOpen(frozen, ranking)) {
            ties.wait(round, grade);
            return true;
        }
        Map<String, Long> got = new HashMap<>();
        if (ranking.outcome() == Outcome.GRANTED) {
            Matching.of(ranking, frozen.posts()).taken().forEach((post, place) -> got.put(place.candidate().id(), Long.valueOf(post)));
        }
        int at = 0;
        for (Ranking.Place place : ranking.places()) {
            at++;
            cards.get(place.candidate().id()).ranked(at, place, got.get(place.candidate().id()));
        }
        snapshots.keep(roundId, grade, Snapshot.freeze(frozen));
        return true;
    }

    /** Ends it, unless a grade waits for a person. */
    public void finish(long roundId) {
        RoundRow round = locked(roundId);
        if (round.state == RoundPhase.FREEZING && ties.waiting(roundId).isEmpty()) {
            round.frozen(clock.now());
            em.flush();
            tellUnread(round);
            audit.record(entry("round.frozen", round).changed(RoundPhase.FREEZING.name(), RoundPhase.FROZEN.name()));
        }
    }

    /** Leaves the rest to the house, which need not wait until nobody has been at work for a while. */
    public void handOver(long roundId) {
        locked(roundId).handOver();
    }

    private void tellUnread(RoundRow round) {
        long unread = em.createQuery("select count(c) from FrozenCardRow c where c.roundId = :round and c.problem = :unread", Long.class)
                .setParameter("round", round.id).setParameter("unread", FrozenCardRow.UNREAD).getSingleResult();
        if (unread > 0) {
            desk.tell(round.agency, "freeze.notice.unread", "/agency/late?round=" + round.id, "unread:" + round.id, unread, round.name);
        }
    }

    /** Rounds whose freeze was begun and at which nobody has worked since a moment. */
    public List<Long> stopped(Instant since) {
        return em.createQuery("select r.id from RoundRow r where r.state = :freezing and (r.workedAt is null or r.workedAt < :since) order by r.id", Long.class)
                .setParameter("freezing", RoundPhase.FREEZING).setParameter("since", since.atOffset(ZoneOffset.UTC).toLocalDateTime()).setMaxResults(MOST)
                .getResultList();
    }

    /** How far it is. */
    public FreezeProgress progress(long roundId) {
        RoundRow round = em.find(RoundRow.class, roundId);
        RoundPhase phase = mustServe(round, roundId).phase(clock.now());
        if (!phase.isOver()) {
            return new FreezeProgress(phase, 0, 0, 0);
        }
        long of = em.createQuery("select count(a) from ApplicationRow a where a.roundId = :round and a.state = :sent", Long.class)
                .setParameter("round", roundId).setParameter("sent", ApplicationState.SENT).getSingleResult();
        long cards = em.createQuery("select count(c) from FrozenCardRow c where c.roundId = :round", Long.class).setParameter("round", roundId).getSingleResult();
        return new FreezeProgress(phase, cards, of, phase == RoundPhase.CLOSED ? scores.missing(roundId, scheme(round)) : 0);
    }

    private RoundRow mustServe(RoundRow round, long id) {
        if (round == null) {
            throw reach.foreign("", "round", id);
        }
        reach.mustServe(round.agency, "round", id);
        return round;
    }

    private RoundRow locked(long id) {
        return em.find(RoundRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Scheme scheme(RoundRow round) {
        return em.find(SchemeRow.class, round.schemeId).scheme();
    }

    private AuditEntry entry(String act, RoundRow round) {
        return AuditEntry.of(act).by(reach.power(round.agency)).in(round.agency).on("round", round.id);
    }
}
