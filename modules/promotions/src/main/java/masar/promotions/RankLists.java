package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import masar.kernel.Cursor;
import masar.kernel.Power;
import masar.kernel.Reading;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.promotions.law.Candidate;
import masar.promotions.law.Card;
import masar.promotions.law.Points;
import masar.records.People;
import masar.records.Records;

/** The published lists of frozen rounds: everybody who took part sees every line of their grade, and in their own each element. */
@ApplicationScoped
@Transactional
public class RankLists {
    private static final int MOST = 100;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject RoundBook book;
    @Inject TieBook ties;
    @Inject People people;
    @Inject Records records;
    @Inject Reach reach;

    /** The list of the own grade in a round of the own agency; without lines for who did not take part, and before the freeze. */
    @Requires(Power.SELF)
    public MyRanking mine(long roundId, String cursor, int size) {
        long me = people.myEmployeeId();
        Optional<RoundBook.Seen<FrozenCardRow>> seen = book.seen(roundId, FrozenCardRow.class, me);
        // Who took part keeps the list, wherever they went.
        if (seen.filter(s -> s.row().state.isPublic() && (s.own().isPresent() || s.row().agency.equals(records.mine().job().agency().code()))).isEmpty()) {
            throw reach.foreign(seen.map(s -> s.row().agency).orElse(""), "round", roundId);
        }
        RoundRow row = seen.get().row();
        Optional<FrozenCardRow> card = seen.get().own();
        RoundView round = book.tell(seen.get());
        if (card.isEmpty() || row.state != RoundPhase.FROZEN) {
            return new MyRanking(round, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Slice.all(List.of()), false, Optional.empty());
        }
        FrozenCardRow own = card.get();
        Card points = Card.of(round.scheme().scheme(), new Candidate(Long.toString(own.employeeId), own.appointed, Snapshot.evidence(own.evidence), List.of()));
        return new MyRanking(round, own.grade, ranked(roundId, own.grade), Optional.of(own).filter(c -> c.place > 0).map(c -> line(c, me)),
                Optional.of(points), round.posts().stream().filter(p -> own.postId != null && p.id() == own.postId).findFirst(),
                lines(roundId, own.grade, me, cursor, size), FrozenCardRow.UNREAD.equals(own.problem),
                ties.of(roundId, own.grade).map(t -> t.element).filter(e -> !e.isEmpty()));
    }

    /** How many are ranked in a grade. */
    long ranked(long roundId, int grade) {
        return Reading.recall(List.of("ranked", roundId, grade), () -> em.createQuery("select count(c) from FrozenCardRow c where c.roundId = :round and c.grade = :grade and c.place > 0", Long.class)
                .setParameter("round", roundId).setParameter("grade", grade).getSingleResult());
    }

    /** One page of a grade's list, by place. */
    Slice<RankLine> lines(long roundId, int grade, long me, String cursor, int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        TypedQuery<FrozenCardRow> query = em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.grade = :grade and c.place > 0"
                + at.map(c -> " and c.place " + (backward ? "<" : ">") + " :edge").orElse("") + " order by c.place " + (backward ? "desc" : "asc"),
                FrozenCardRow.class).setParameter("round", roundId).setParameter("grade", grade).setMaxResults(rows + 1);
        at.ifPresent(c -> query.setParameter("edge", (int) c.number(0)));
        return Slice.cut(query.getResultList(), rows, at, c -> List.of(c.place)).map(c -> line(c, me));
    }

    private static RankLine line(FrozenCardRow c, long me) {
        return new RankLine(c.place, c.rank, new Points(c.points), c.setApart, c.postId != null, c.employeeId == me);
    }
}
