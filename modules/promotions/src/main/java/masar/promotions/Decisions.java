package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.kernel.Decision;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Reading;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.promotions.law.CompetentAuthority;

/** What the competent authority decides on the lines of a frozen list that came to a post (قرارات الترقية), and what became of them. */
@ApplicationScoped
@Transactional
public class Decisions {
    private static final int PIECE = 20;
    private static final long PATIENCE = Duration.ofSeconds(8).toNanos();
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject AwardBook book;
    @Inject DecisionStep step;
    @Inject PayOfAward pay;
    @Inject Caller caller;
    @Inject Reach reach;

    /** The frozen rounds of the caller's agencies, last planned first. */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE})
    public Slice<FrozenRound> rounds(String cursor, int size) {
        Set<String> mine = caller.agencies(AwardBook.READERS);
        return mine.isEmpty() ? Slice.all(List.of()) : new Paged<>(em, RoundRow.class).equal("state", Optional.of(RoundPhase.FROZEN)).where("r.agency in :mine")
                .put("mine", mine).page(cursor, size).map(r -> new FrozenRound(r.id, r.name, r.agency, r.frozenAt.toInstant(ZoneOffset.UTC)));
    }

    /** Where one frozen round stands. One that is not frozen, and another agency's, is not found. */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE})
    public Deciding of(long roundId) {
        RoundRow round = frozen(roundId);
        return new Deciding(round.id, round.name, round.agency, book.minutes(roundId).map(MinutesRow::told), book.waiting(roundId), book.matched(roundId),
                book.highest(roundId), book.going(roundId).map(d -> d.number).orElse(""), caller.may(Power.COMPETENT_AUTHORITY, round.agency));
    }

    /** The lines that came to a post, by grade and place. */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE})
    public Slice<AwardLine> lines(long roundId, String cursor, int size) {
        frozen(roundId);
        return book.lines(roundId, cursor, size);
    }

    /** One line: the findings as decided, or, while it waits, what the rules say today. */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE})
    public AwardView line(long line) {
        FrozenCardRow card = em.find(FrozenCardRow.class, line);
        RoundRow round = card == null ? null : round(card.roundId);
        if (card == null || card.postId == null || round.state != RoundPhase.FROZEN || !book.reads(round.agency)) {
            throw reach.foreign(round == null ? "" : round.agency, "award", line);
        }
        AwardLine told = book.tell(List.of(card)).get(0);
        Optional<AwardRow> award = book.ofCard(line);
        Optional<DecisionActRow> act = award.map(a -> em.find(DecisionActRow.class, a.actId));
        Optional<Decision> decision = award.map(a -> Decision.fromStorage(a.findings)).or(() -> told.own() ? Optional.empty()
                : Optional.of(step.outlook(round, card)));
        return new AwardView(round.id, round.name, told, award.map(a -> a.authority).orElseGet(() -> step.authority(card.grade)),
                act.map(d -> book.shown(d.decidedBy)).orElse(""), act.filter(d -> !d.onBehalfOf.isEmpty()).map(d -> book.shown(d.onBehalfOf)).orElse(""),
                decision, award.map(a -> a.startedOn), award.map(a -> a.effectiveOn),
                award.filter(a -> a.state.isOpen() && !told.own()).flatMap(a -> pay.of(a.employeeId, a.grade, act.orElseThrow().decidedOn)));
    }

    /**
     * Decides all lines that wait, or one: each with its findings of the decision's day, offered where no rule refuses. Goes on for some
     * seconds; whoever sees it unfinished goes on with it. Needs a fresh proof of identity. The same token twice decides once. Nobody
     * decides on themselves: their line waits for somebody else.
     */
    @Requires(Power.COMPETENT_AUTHORITY)
    @Transactional(TxType.NOT_SUPPORTED)
    public Deciding decide(long roundId, NewDecision asked, String token) {
        step.begin(roundId, asked, token);
        return run(roundId);
    }

    /** Goes on with a decision that was cut off; without one it does nothing. */
    @Requires(Power.COMPETENT_AUTHORITY)
    @Transactional(TxType.NOT_SUPPORTED)
    public Deciding run(long roundId) {
        long until = System.nanoTime() + PATIENCE;
        int some;
        do {
            some = step.some(roundId, PIECE);
        } while (some > 0 && System.nanoTime() < until);
        if (some == 0) {
            step.finish(roundId);
        }
        return step.progress(roundId);
    }

    /** Whose decision a grade is. */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE})
    public CompetentAuthority authority(int grade) {
        return step.authority(grade);
    }

    private RoundRow round(long id) {
        return Reading.recall(Arrays.asList(RoundRow.class, id), () -> em.find(RoundRow.class, id));
    }

    private RoundRow frozen(long id) {
        RoundRow row = round(id);
        if (row == null || row.state != RoundPhase.FROZEN || !book.reads(row.agency)) {
            throw reach.foreign(row == null ? "" : row.agency, "round", id);
        }
        return row;
    }
}
