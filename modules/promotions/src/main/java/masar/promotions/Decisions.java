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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.kernel.Decision;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Reading;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.promotions.law.CompetentAuthority;
import masar.records.PersonRow;
import masar.records.Records;

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
    @Inject Records records;
    @Inject PostWords posts;

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
        AwardBook.Matched lines = book.matched(roundId);
        return new Deciding(round.id, round.name, round.agency, book.minutes(roundId).map(MinutesRow::told), lines.waiting(), lines.of(), lines.highest(),
                book.going(roundId).map(d -> d.number).orElse(""), caller.may(Power.COMPETENT_AUTHORITY, round.agency));
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
        Optional<AwardBook.InRound> found = book.line(line);
        if (found.filter(f -> f.round().state == RoundPhase.FROZEN && book.reads(f.round().agency)).isEmpty()) {
            throw reach.foreign(agencyOf(line), "award", line);
        }
        RoundRow round = found.get().round();
        FrozenCardRow card = found.get().line().card();
        Optional<AwardRow> award = found.get().line().award();
        Optional<DecisionActRow> act = found.get().line().act();
        Map<String, PersonRow> names = records.names(Stream.concat(Stream.of(found.get().line().application().nationalId),
                act.stream().flatMap(d -> Stream.of(d.decidedBy, d.onBehalfOf))).filter(id -> !id.isEmpty()).distinct().toList());
        AwardLine told = book.tell(found.get().line(), names, posts.tell(List.of(found.get().line().post())).get(0));
        Optional<Decision> decision = award.map(a -> Decision.fromStorage(a.findings)).or(() -> told.own() ? Optional.empty()
                : Optional.of(step.outlook(round, card, told.post())));
        return new AwardView(round.id, round.name, round.agency, told, award.map(a -> a.authority).orElseGet(() -> step.authority(card.grade)),
                act.map(d -> AwardBook.shown(d.decidedBy, names)).orElse(""), act.filter(d -> !d.onBehalfOf.isEmpty()).map(d -> AwardBook.shown(d.onBehalfOf, names)).orElse(""),
                decision, award.map(a -> a.startedOn), award.map(a -> a.effectiveOn),
                award.filter(a -> a.state.isOpen() && !told.own()).flatMap(a -> pay.of(a.employeeId, a.grade, act.orElseThrow().decidedOn)));
    }

    /** Whether the caller may decide on this line now: it waits, it is not their own, the minutes of its round are made, and no other decision is going on. */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE})
    @Remembered
    public boolean decides(AwardView line) {
        return line.line().state() == AwardState.WAITING && !line.line().own() && caller.may(Power.COMPETENT_AUTHORITY, line.agency()) && book.isOpen(line.round());
    }

    // Of a line that is not shown.
    private String agencyOf(long line) {
        FrozenCardRow card = em.find(FrozenCardRow.class, line);
        return card == null ? "" : round(card.roundId).agency;
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
