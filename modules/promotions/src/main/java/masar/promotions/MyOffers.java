package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.StepUp;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.records.Records;

/** The posts that were offered to the caller: each is accepted or waived (تنازل) within its days. Everybody answers for themselves alone. */
@ApplicationScoped
@Transactional
public class MyOffers {
    private static final int SHOWN = 20;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject AwardBook book;
    @Inject PayOfAward pay;
    @Inject Records records;
    @Inject Caller caller;
    @Inject StepUp stepUp;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The caller's, latest first. */
    @Requires(Power.SELF)
    public List<MyOffer> all() {
        return em.createQuery("select a from AwardRow a where a.nationalId = :me order by a.id desc", AwardRow.class)
                .setParameter("me", caller.nationalId()).setMaxResults(SHOWN).getResultStream().map(a -> tell(a, false)).toList();
    }

    /** One of the caller's, with what it would pay. */
    @Requires(Power.SELF)
    public MyOffer of(long id) {
        return tell(mine(em.find(AwardRow.class, id), id), true);
    }

    /** Accepts it; again changes nothing. Refused after its last day. */
    @Requires(Power.SELF)
    public void accept(long id) {
        AwardRow award = mine(book.locked(id), id);
        if (award.state == AwardState.ACCEPTED || award.state == AwardState.STARTED) {
            return;
        }
        if (award.state != AwardState.OFFERED) {
            throw new Refused("offer.refused.state");
        }
        if (OfferSteps.LAPSES.yes() && clock.today().isAfter(award.answerBy)) {
            throw new Refused("offer.refused.late", award.answerBy);
        }
        if (!records.mine().job().agency().code().equals(award.agency)) {
            throw new Refused("offer.refused.left");
        }
        answer(award, AwardState.ACCEPTED);
    }

    /**
     * Waives it, also after it was accepted, until the start of duty. The post is vacant again; no other line moves up. Needs a fresh
     * proof of identity. Again changes nothing.
     */
    @Requires(Power.SELF)
    public void waive(long id) {
        AwardRow award = mine(book.locked(id), id);
        if (award.state == AwardState.WAIVED) {
            return;
        }
        if (!award.state.isOpen()) {
            throw new Refused("offer.refused.state");
        }
        stepUp.require("promotion.waived");
        answer(award, AwardState.WAIVED);
        book.vacate(award.postId);
        em.flush();
    }

    private void answer(AwardRow award, AwardState state) {
        AwardState before = award.state;
        award.answer(state, clock.now());
        em.flush();
        AuditEntry entry = state == AwardState.ACCEPTED ? AuditEntry.of("promotion.accepted") : AuditEntry.of("promotion.waived");
        audit.record(entry.by(Power.SELF).in(award.agency).about(award.nationalId).on(award.kind(), award.deskId()).changed(before.name(), state.name()));
        book.tellDesk(award, book.name(award.nationalId), book.post(award));
    }

    private AwardRow mine(AwardRow award, long id) {
        if (award == null || !award.nationalId.equals(caller.nationalId())) {
            throw reach.foreign(award == null ? "" : award.agency, "offer", id);
        }
        return award;
    }

    private MyOffer tell(AwardRow a, boolean whole) {
        AwardBook.Act act = book.act(a);
        return new MyOffer(a.id, Optional.ofNullable(a.roundId), book.post(a), a.state, act.number(), act.on(), a.answerBy, Decision.fromStorage(a.findings),
                whole && a.state.isOpen() ? pay.mine(a.grade, act.on()) : Optional.empty(), Optional.ofNullable(a.startedOn));
    }
}
