package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import masar.kernel.OpenToAll;

/** An approved nomination goes on as a line of a list does: the post is offered at once, and who was named answers within the days of an offer. */
@ApplicationScoped
@OpenToAll("told within the transaction of an approval, which is guarded where it is done")
class WhenNominationApproved {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject NominationOffers offers;

    void offer(@Observes NominationDecided approved) {
        offers.make(em.find(NominationRow.class, approved.nomination()));
    }
}
