package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.requests.Notices;

/** The end of an offer that nobody answered, one at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the daily run alone")
class OfferSteps {
    /** Whether an offer that is not answered in time lapses; if not, it stays open and both are told. */
    static final Setting LAPSES = Setting.of("masar.promotion.offer-lapses", "true");
    private static final int BATCH = 200;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject AwardBook book;
    @Inject CivilClock clock;
    @Inject Notices notices;
    @Inject Audit audit;

    /** Ids of offers whose last day is over, in order. */
    public List<Long> due(LocalDate day, long after) {
        return em.createQuery("select a.id from AwardRow a where a.state = :offered and a.answerBy < :day and a.id > :after order by a.id", Long.class)
                .setParameter("offered", AwardState.OFFERED).setParameter("day", day).setParameter("after", after).setMaxResults(BATCH).getResultList();
    }

    /** Its days are over: it lapses, where the operator has it so, and both are told. */
    public void one(long id) {
        AwardRow award = book.locked(id);
        if (award.state != AwardState.OFFERED) {
            return;
        }
        Post post = book.post(award);
        if (!LAPSES.yes()) {
            notices.tell(award.nationalId, "after.notice.late", "/my/promotion/offer?id=" + id, "award:" + id + ":LATE", post.title(), post.number());
            book.tellDesk(award, book.name(award.nationalId), post);
            return;
        }
        award.answer(AwardState.EXPIRED, clock.now());
        book.vacate(award.postId);
        em.flush();
        audit.record(AuditEntry.of("promotion.lapsed").in(award.agency).about(award.nationalId).on(award.kind(), award.deskId())
                .changed(AwardState.OFFERED.name(), AwardState.EXPIRED.name()));
        notices.tell(award.nationalId, "after.notice.expired", "/my/promotion/offer?id=" + id, "award:" + id + ":EXPIRED", post.title(), post.number());
        book.tellDesk(award, book.name(award.nationalId), post);
    }
}
