package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;
import masar.documents.NewPaper;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.ui.Wishes;

/** The minutes of the promotion committee (محضر): a signed paper of the agency's own, made once of the frozen round. */
@ApplicationScoped
@Transactional
public class Minutes {
    /** Code of the paper. */
    public static final String KIND = "promotion-minutes";
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject AwardBook book;
    @Inject MinutesSheet sheet;
    @Inject Papers papers;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Those of a round of the caller's agencies, if they were made. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public Optional<MinutesView> of(long roundId) {
        return own(roundId, false).state == RoundPhase.FROZEN ? book.minutes(roundId).map(MinutesRow::told) : Optional.empty();
    }

    /**
     * Makes them, in both languages; again answers those that were made. Refused before the freeze. Where the house was cut off after the
     * paper was printed, the same paper is found again by its token.
     */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public MinutesView make(long roundId) {
        RoundRow round = own(roundId, true);
        Optional<MinutesRow> before = book.minutes(roundId);
        if (before.isPresent()) {
            return before.get().told();
        }
        if (round.state != RoundPhase.FROZEN) {
            throw new Refused("minutes.refused.state");
        }
        Paper paper = papers.issue(new NewPaper(KIND, "", round.agency, clock.today(), Stream.of("ar", "en")
                .map(language -> Wishes.as(Wishes.USUAL.in(language), () -> sheet.of(round, language))).toList()), "minutes:" + roundId);
        MinutesRow row = new MinutesRow(roundId, paper, reach.by(), clock.now());
        em.persist(row);
        em.flush();
        audit.record(AuditEntry.of("round.minutes").by(reach.power(round.agency)).in(round.agency).on("round", roundId).changed("", paper.serial()));
        return row.told();
    }

    private RoundRow own(long id, boolean locked) {
        RoundRow row = em.find(RoundRow.class, id, locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
        if (row == null) {
            throw reach.foreign("", "round", id);
        }
        reach.mustServe(row.agency, "round", id);
        return row;
    }
}
