package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.requests.Notices;

/** An approved nomination goes on as a line of a list does: the post is offered at once, and who was named answers within the days of an offer. */
@ApplicationScoped
@OpenToAll("told within the transaction of an approval, which is guarded where it is done")
class WhenNominationApproved {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject AwardBook book;
    @Inject CivilClock clock;
    @Inject Notices notices;

    void offer(@Observes NominationDecided approved) {
        NominationRow nomination = em.find(NominationRow.class, approved.nomination());
        AwardRow award = new AwardRow(nomination, clock.today().plusDays(DecisionStep.OFFER_DAYS.number()));
        em.persist(award);
        em.flush();
        Post post = book.post(award);
        notices.tell(award.nationalId, "nominations.notice.offered", "/my/promotion/offer?id=" + award.id, "nomination-decided:" + nomination.id, post.title(),
                post.grade(), approved.number(), approved.decidedOn(), award.answerBy);
    }
}
