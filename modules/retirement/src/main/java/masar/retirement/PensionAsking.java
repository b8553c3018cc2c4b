package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** One case at a time, each in a transaction of its own: asks the pension body what became of it. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the daily run alone")
class PensionAsking {
    /** After so many days without a word about a file the pension body is asked. */
    static final Setting DAYS = Setting.of("masar.pension.ask-days", "3");
    private static final int BATCH = 200;
    @Inject LeavingBook book;
    @Inject PensionPost post;

    /** Ids of cases at the pension body of which nothing was said by either side for those days, in order. */
    public List<Long> silent(long after) {
        return book.em.createQuery("select c.id from LeavingCase c where c.stage = :stage and c.id > :after and exists (select p.id from PensionRow p where "
                + "p.leavingId = c.id) and not exists (select p.id from PensionRow p where p.leavingId = c.id and p.happened > :limit) order by c.id", Long.class)
                .setParameter("stage", LeavingStage.SETTLEMENT).setParameter("after", after).setParameter("limit", book.now().minusDays(DAYS.number()))
                .setMaxResults(BATCH).getResultList();
    }

    /** Asks about one. */
    public void one(long id) {
        LeavingCase one = book.em.find(LeavingCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one.stage == LeavingStage.SETTLEMENT && post.open()) {
            post.ask(one);
        }
    }
}
