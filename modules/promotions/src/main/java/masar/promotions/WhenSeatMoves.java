package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.records.Cause;
import masar.records.WorkplaceChanged;
import masar.requests.Notices;

/**
 * The seat of a post was put right in the record: the post that is kept here under its number sits there too, so that wishes are made of where
 * it really is. Who wished for it, and the agency's human resources while it is offered, are told.
 */
@ApplicationScoped
@OpenToAll("told within the transaction of an approved report, a correction, a career event or an import, which is guarded where it is done")
class WhenSeatMoves {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject Audit audit;
    @Inject DeskNotices desk;
    @Inject Notices notices;

    void follow(@Observes WorkplaceChanged change) {
        // Who was transferred to another post has moved; the posts have not.
        if (change.position().isEmpty() || !change.samePost() || change.city().isEmpty()) {
            return;
        }
        em.createQuery("select p from PostRow p where p.agency = :agency and p.number = :number and p.city <> :city", PostRow.class)
                .setParameter("agency", change.agency()).setParameter("number", change.position()).setParameter("city", change.city())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(post -> move(post, change));
    }

    private void move(PostRow post, WorkplaceChanged change) {
        audit.record(AuditEntry.of("post.moved").in(post.agency).on("post", post.id).changed(post.city, change.city()).because(change.cause().reference()));
        post.sits(change.city());
        if (post.status != PostStatus.OFFERED) {
            return;
        }
        String once = "seat:" + (change.cause().kind() == Cause.Kind.IMPORT ? change.from() : change.cause().reference()) + ":" + post.city + ":" + post.id;
        desk.tell(post.agency, "posts.notice.moved", "/agency/posts", once, post.number, change.from());
        em.createQuery("select distinct a.roundId, a.nationalId from WishRow w, ApplicationRow a where w.postId = :post and a.id = w.applicationId"
                + " and a.state = :sent", Object[].class).setParameter("post", post.id).setParameter("sent", ApplicationState.SENT).getResultList()
                .forEach(row -> notices.tell((String) row[1], "posts.notice.moved.wished", "/my/round?id=" + row[0], once, post.number, change.from()));
    }
}
