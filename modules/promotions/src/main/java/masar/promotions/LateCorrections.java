package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.promotions.law.Points;
import masar.records.PersonRow;
import masar.records.Records;

/** What a correction of records after the freeze would have changed of a frozen list: whom, from which rank to which, and why. */
@ApplicationScoped
@Transactional
public class LateCorrections {
    private static final int PIECE = 50;
    private static final long PATIENCE = Duration.ofSeconds(8).toNanos();
    private static final int MOST_UNREAD = 100;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject LateSteps steps;
    @Inject PostWords posts;
    @Inject Records records;
    @Inject Reach reach;

    /** How far the reading again is. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public LateProgress progress(long roundId) {
        return steps.progress(readable(roundId));
    }

    /** Reads the frozen cards again, for some seconds, or goes on where it was cut off; whoever sees it unfinished runs it again. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Transactional(TxType.NOT_SUPPORTED)
    public LateProgress run(long roundId) {
        RoundRow round = em.find(RoundRow.class, roundId);
        if (round == null) {
            throw reach.foreign("", "round", roundId);
        }
        reach.mustServe(round.agency, "round", roundId);
        if (steps.begin(roundId)) {
            goOn(roundId, System.nanoTime() + PATIENCE);
        }
        return steps.progress(round);
    }

    private void goOn(long roundId, long until) {
        int some;
        do {
            some = steps.cards(roundId, PIECE);
        } while (some > 0 && System.nanoTime() < until);
        if (some == 0) {
            steps.finish(roundId);
        }
    }

    /** Everybody for whom something would be otherwise, by grade and frozen rank. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<LateChange> list(long roundId, String cursor, int size) {
        readable(roundId);
        Slice<LateRankRow> rows = new Paged<>(em, LateRankRow.class).equal("roundId", Optional.of(roundId)).page(cursor, size);
        Map<Long, PersonRow> names = names(roundId, rows.rows().stream().map(r -> r.employeeId).toList());
        Map<Long, Post> told = told(rows.rows());
        return rows.map(r -> new LateChange(r.employeeId, name(names, r.employeeId, true), name(names, r.employeeId, false), r.grade, r.rankWas, r.rankNow,
                new Points(r.pointsWas), new Points(r.pointsNow), Optional.ofNullable(r.postWas).map(told::get), Optional.ofNullable(r.postNow).map(told::get),
                r.why.equals(LateSteps.OTHERS) ? List.of() : Arrays.stream(r.why.split(";")).map(LateChange.Why::read).toList()));
    }

    /** Names of those whose record could not be read at the freeze, in Arabic; a hundred at most. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public List<String> unread(long roundId) {
        readable(roundId);
        List<Long> ids = em.createQuery("select c.employeeId from FrozenCardRow c where c.roundId = :round and c.problem = :unread order by c.id", Long.class)
                .setParameter("round", roundId).setParameter("unread", FrozenCardRow.UNREAD).setMaxResults(MOST_UNREAD).getResultList();
        Map<Long, PersonRow> names = names(roundId, ids);
        return ids.stream().map(id -> name(names, id, true)).toList();
    }

    private RoundRow readable(long id) {
        RoundRow round = em.find(RoundRow.class, id);
        if (round == null || !reach.decides(round.agency)) {
            throw reach.foreign(round == null ? "" : round.agency, "round", id);
        }
        return round;
    }

    private Map<Long, Post> told(Collection<LateRankRow> rows) {
        List<Long> ids = rows.stream().flatMap(r -> Stream.of(Optional.ofNullable(r.postWas), Optional.ofNullable(r.postNow))).flatMap(Optional::stream).distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : posts.tell(em.createQuery("select p from PostRow p where p.id in :ids", PostRow.class).setParameter("ids", ids)
                .getResultList()).stream().collect(Collectors.toMap(Post::id, p -> p));
    }

    private Map<Long, PersonRow> names(long roundId, List<Long> employees) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        List<String> ids = em.createQuery("select a.nationalId from ApplicationRow a where a.roundId = :round and a.employeeId in :ids", String.class)
                .setParameter("round", roundId).setParameter("ids", employees).getResultList();
        return records.names(ids).values().stream().collect(Collectors.toMap(PersonRow::employeeId, p -> p));
    }

    private static String name(Map<Long, PersonRow> names, long id, boolean arabic) {
        return Optional.ofNullable(names.get(id)).map(p -> arabic ? p.nameAr() : p.nameEn()).orElse(Long.toString(id));
    }
}
