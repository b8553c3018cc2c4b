package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.promotions.law.Points;
import masar.promotions.law.Round;

/** Frozen rounds ranked again, for whoever may check them: HR of the agency, the ministry and the auditor. Nobody is named. */
@ApplicationScoped
@Transactional
public class Replays {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject SnapshotBook snapshots;
    @Inject RankLists lists;
    @Inject Reach reach;
    @Inject Caller caller;

    /** The frozen rounds of all agencies, last planned first. */
    @Requires({Power.MINISTRY_OFFICER, Power.AUDITOR})
    public Slice<FrozenRound> list(String cursor, int size) {
        return new Paged<>(em, RoundRow.class).equal("state", Optional.of(RoundPhase.FROZEN)).page(cursor, size)
                .map(r -> new FrozenRound(r.id, r.name, r.agency, r.frozenAt.toInstant(ZoneOffset.UTC)));
    }

    /** Ranks a frozen round again; of one that is not frozen it says so, without grades. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER, Power.AUDITOR})
    @Remembered
    public ReplayView of(long roundId) {
        RoundRow round = readable(roundId);
        return new ReplayView(round.id, round.name, round.agency, Optional.ofNullable(round.frozenAt).map(at -> at.toInstant(ZoneOffset.UTC)),
                round.state != RoundPhase.FROZEN ? List.of() : snapshots.of(roundId).stream().map(s -> again(round, s)).toList());
    }

    /** The published list of one grade. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER, Power.AUDITOR})
    @Remembered
    public Slice<RankLine> lines(long roundId, int grade, String cursor, int size) {
        readable(roundId);
        return lists.lines(roundId, grade, 0, cursor, size);
    }

    private RoundRow readable(long id) {
        RoundRow row = em.find(RoundRow.class, id);
        boolean reads = row != null && (reach.serves(row.agency) || reach.ministry() || caller.may(Power.AUDITOR, ""));
        if (!reads || !row.state.isPublic()) {
            throw reach.foreign(row == null ? "" : row.agency, "round", id);
        }
        return row;
    }

    private ReplayView.Grade again(RoundRow round, SnapshotRow row) {
        Snapshot snapshot = snapshots.read(row);
        if (!snapshot.isIntact()) {
            // What was changed is not read any further.
            return new ReplayView.Grade(row.grade, row.sha256, false, false, false, 0, LocalDate.EPOCH, "", 0, "");
        }
        Round frozen = snapshot.round();
        boolean seed = frozen.seed().equals(round.seed);
        return new ReplayView.Grade(row.grade, row.sha256, true, seed && snapshot.replay().same(), snapshot.lines().equals(listed(round.id, row.grade)),
                frozen.candidates().size(), frozen.on(), frozen.scheme().code(), frozen.scheme().version(), frozen.seed());
    }

    /** The list as people read it, in the words of the snapshot. */
    private List<List<String>> listed(long roundId, int grade) {
        return em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.grade = :grade and c.place > 0 order by c.place",
                FrozenCardRow.class).setParameter("round", roundId).setParameter("grade", grade).getResultStream().map(c -> List.of(Integer.toString(c.rank),
                Long.toString(c.employeeId), new Points(c.points).toString(), c.postId == null ? "" : c.postId.toString())).toList();
    }
}
