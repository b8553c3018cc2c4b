package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
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
import masar.performance.Appraisal;
import masar.performance.Appraisals;
import masar.promotions.law.Candidate;
import masar.promotions.law.Matching;
import masar.promotions.law.Ranking;
import masar.promotions.law.Round;
import masar.promotions.law.Scheme;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.Records;

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
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject ScoreBook scores;
    @Inject RoundBook book;
    @Inject Chances chances;
    @Inject Records records;
    @Inject Appraisals appraisals;
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
            List<Long> ids = rows.stream().map(a -> a.id).toList();
            Map<Long, List<ScoreRow>> given = scores.of(ids);
            Map<Long, List<Long>> wishes = new HashMap<>();
            em.createQuery("select w from WishRow w where w.applicationId in :ids order by w.applicationId, w.place", WishRow.class).setParameter("ids", ids)
                    .getResultList().forEach(w -> wishes.computeIfAbsent(w.applicationId, id -> new ArrayList<>()).add(w.postId));
            Scheme scheme = scheme(round);
            List<Post> posts = book.tell(round).posts();
            rows.forEach(a -> em.persist(card(a, round, scheme, posts, given.getOrDefault(a.id, List.of()), wishes.getOrDefault(a.id, List.of()))));
            em.flush();
        }
        return rows.size();
    }

    private FrozenCardRow card(ApplicationRow a, RoundRow round, Scheme scheme, List<Post> posts, List<ScoreRow> given, List<Long> wishes) {
        LocalDate day = day(round);
        EmployeeRecord record = records.of(a.employeeId, new AsOf(day, round.closes()));
        // Editions come latest first.
        Optional<Appraisal> last = appraisals.of(a.employeeId).stream()
                .filter(p -> p.year() < day.getYear() && p.enteredAt().isBefore(round.closes())).findFirst();
        Standings.Counted counted = Standings.count(scheme, Long.toString(a.employeeId), a.appointed, last, day, ScoreBook.evidence(scheme, given));
        // Whoever had left the agency by then is read up to their last day there.
        boolean here = !record.asOf().validOn().isBefore(day) && record.job().agency().code().equals(round.agency);
        List<Long> allowed = here ? chances.of(record, posts, last).chances().stream().filter(PostChance::open).map(c -> c.post().id()).toList() : List.of();
        return new FrozenCardRow(a, counted, wishes.stream().filter(allowed::contains).toList());
    }

    /** Ranks and matches one grade that has no snapshot yet; whether there was one. */
    public boolean rank(long roundId) {
        RoundRow round = locked(roundId);
        List<PostRow> posts = em.createQuery("select p from PostRow p, RoundPostRow o where o.roundId = :id and p.id = o.postId and not exists"
                + " (select s.id from SnapshotRow s where s.roundId = o.roundId and s.grade = p.grade) order by p.grade, p.id", PostRow.class)
                .setParameter("id", roundId).getResultList();
        if (round.state != RoundPhase.FREEZING || posts.isEmpty()) {
            return false;
        }
        int grade = posts.get(0).grade;
        Map<String, FrozenCardRow> cards = em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.grade = :grade and c.takesPart = true",
                FrozenCardRow.class).setParameter("round", roundId).setParameter("grade", grade).getResultStream()
                .collect(Collectors.toMap(c -> Long.toString(c.employeeId), c -> c));
        Round frozen = new Round(scheme(round), day(round), Optional.empty(), round.seed,
                posts.stream().filter(p -> p.grade == grade).map(p -> Long.toString(p.id)).toList(),
                cards.entrySet().stream().map(c -> new Candidate(c.getKey(), c.getValue().appointed, Snapshot.evidence(c.getValue().evidence),
                        c.getValue().wished())).toList());
        Ranking ranking = Ranking.of(frozen);
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

    /** Ends it. */
    public void finish(long roundId) {
        RoundRow round = locked(roundId);
        if (round.state == RoundPhase.FREEZING) {
            round.frozen(clock.now());
            em.flush();
            audit.record(entry("round.frozen", round).changed(RoundPhase.FREEZING.name(), RoundPhase.FROZEN.name()));
        }
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

    private static LocalDate day(RoundRow round) {
        return round.closes().atZone(CivilClock.RIYADH).toLocalDate();
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
