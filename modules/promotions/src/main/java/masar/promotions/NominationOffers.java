package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.records.Records;
import masar.requests.Notices;

/**
 * The offer of an approved nomination. An approval makes it at once; where none was made, since the approval is older than that, HR makes
 * it here.
 */
@ApplicationScoped
@Transactional
public class NominationOffers {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject NominationBook book;
    @Inject AwardBook awards;
    @Inject Records records;
    @Inject Reach reach;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Notices notices;
    @Inject Audit audit;

    /**
     * Offers the post of a nomination that was approved and has no offer; again changes nothing. Refused where the post was filled or the
     * employee promoted since the decision, who may have been promoted by hand meanwhile, and in the own case.
     */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public NominationView offer(long id) {
        NominationRow row = book.row(id);
        reach.mustServe(row.agency, "nomination", id);
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (awards.ofNomination(id).isEmpty()) {
            if (row.state != NominationState.APPROVED) {
                throw new Refused("refused.stale");
            }
            if (row.nationalId.equals(caller.nationalId())) {
                throw new Refused("records.refused.own");
            }
            PostRow post = em.find(PostRow.class, row.postId, LockModeType.PESSIMISTIC_WRITE);
            if (post.status == PostStatus.FILLED) {
                throw new Refused("start.refused.filled", post.number);
            }
            Starts.mustNotBePromoted(records.of(row.employeeId), row.decidedOn);
            post.become(PostStatus.OFFERED, clock.today());
            make(row);
            audit.record(AuditEntry.of("nomination.offered").by(reach.power(row.agency)).in(row.agency).about(row.nationalId).on("nomination", id));
        }
        return book.one(row);
    }

    /** Offers the post and tells who was named. */
    void make(NominationRow nomination) {
        AwardRow award = new AwardRow(nomination, clock.today().plusDays(DecisionStep.OFFER_DAYS.number()));
        em.persist(award);
        em.flush();
        Post post = awards.post(award);
        notices.tell(award.nationalId, "nominations.notice.offered", "/my/promotion/offer?id=" + award.id, "nomination-offered:" + nomination.id, post.title(),
                post.grade(), nomination.number, nomination.decidedOn, award.answerBy);
    }
}
