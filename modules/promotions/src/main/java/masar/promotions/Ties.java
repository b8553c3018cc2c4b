package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.promotions.law.Criterion;
import masar.promotions.law.Ranking;
import masar.promotions.law.Round;

/**
 * Equals that the scheme leaves to a person: while a round is being frozen its agency picks another element of the scheme for a grade,
 * with a reason, once; or says that nothing of it sets them apart. Nobody is named here, and nobody picks in a round they applied to.
 */
@ApplicationScoped
@Transactional
public class Ties {
    private static final int LONGEST_REASON = 1000;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject TieBook book;
    @Inject GradeRounds grades;
    @Inject Reach reach;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The grades of a round that wait or waited for a pick. */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<Tie> of(long roundId) {
        RoundRow round = readable(roundId);
        return book.all(roundId).stream().map(t -> told(round, t)).toList();
    }

    /** Whether a grade of the round waits for a pick. */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public boolean waits(long roundId) {
        return !book.waiting(readable(roundId).id).isEmpty();
    }

    /** What the round is called. */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public String name(long roundId) {
        return readable(roundId).name;
    }

    /** Whether the caller may pick: of the committee or its director, and no applicant. */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public boolean mayPick(long roundId) {
        return picks(readable(roundId)) && !applied(roundId);
    }

    /**
     * Picks an element for a grade that waits; an empty code says that nothing sets them apart. The freeze goes on by itself. The same again
     * changes nothing; another one is refused.
     */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_DIRECTOR})
    public void pick(long roundId, int grade, String code, String reason) {
        RoundRow round = readable(roundId);
        if (!picks(round)) {
            throw reach.foreign(round.agency, "round", roundId);
        }
        // Like the freeze's own pieces, one after another.
        em.lock(round, LockModeType.PESSIMISTIC_WRITE);
        TieRow tie = book.of(roundId, grade).orElseThrow(Refused::notFound);
        String why = reason.strip();
        if (tie.state != TieRow.State.WAITING) {
            if (tie.element.equals(code) && tie.reason.equals(why)) {
                return;
            }
            throw new Refused("tie.refused.picked");
        }
        if (applied(roundId)) {
            throw new Refused("tie.refused.own");
        }
        if (!code.isEmpty() && elements(round, grade).stream().noneMatch(e -> e.code().equals(code))) {
            throw Refused.field("element", "tie.refused.element");
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.field("reason", "tie.refused.reason", LONGEST_REASON);
        }
        tie.pick(code, why, reach.by(), clock.now());
        round.handOver();
        em.flush();
        Power power = caller.may(Power.PROMOTION_COMMITTEE, round.agency) ? Power.PROMOTION_COMMITTEE : Power.HR_DIRECTOR;
        audit.record(AuditEntry.of("round.picked").by(power).in(round.agency).on("round", roundId).changed("", grade + " " + (code.isEmpty() ? "–" : code))
                .because(why));
    }

    private Tie told(RoundRow round, TieRow t) {
        boolean waiting = t.state == TieRow.State.WAITING;
        return new Tie(t.grade, waiting ? equals(grades.of(round, t.grade, grades.cards(round.id, t.grade), Optional.empty())) : 0, waiting, waiting ? elements(round, t.grade) : List.of(),
                Optional.of(t.element).filter(e -> !e.isEmpty()), t.reason, Optional.ofNullable(t.at).map(at -> at.toInstant(ZoneOffset.UTC)));
    }

    // Those that count or may count in ties. What decided already leaves as many equal as there are.
    private List<Tie.Element> elements(RoundRow round, int grade) {
        List<FrozenCardRow> cards = grades.cards(round.id, grade);
        return em.find(SchemeRow.class, round.schemeId).scheme().criteria().stream().filter(c -> c.weight() > 0 || c.tieOnly()).map(Criterion::code)
                .map(code -> new Tie.Element(code, equals(grades.of(round, grade, cards, Optional.of(code))))).toList();
    }

    /** How many share a rank with somebody. */
    private static int equals(Round round) {
        return Ranking.of(round).places().stream().collect(Collectors.groupingBy(Ranking.Place::rank, Collectors.summingInt(p -> 1))).values().stream()
                .filter(n -> n > 1).mapToInt(n -> n).sum();
    }

    private boolean picks(RoundRow round) {
        return caller.may(Power.PROMOTION_COMMITTEE, round.agency) || caller.may(Power.HR_DIRECTOR, round.agency);
    }

    private boolean applied(long roundId) {
        return em.createQuery("select count(a) from ApplicationRow a where a.roundId = :round and a.nationalId = :me and a.state = :sent", Long.class)
                .setParameter("round", roundId).setParameter("me", caller.nationalId()).setParameter("sent", ApplicationState.SENT).getSingleResult() > 0;
    }

    private RoundRow readable(long id) {
        RoundRow row = em.find(RoundRow.class, id);
        if (row == null || !reach.serves(row.agency) && !caller.may(Power.PROMOTION_COMMITTEE, row.agency)) {
            throw reach.foreign(row == null ? "" : row.agency, "round", id);
        }
        return row;
    }
}
