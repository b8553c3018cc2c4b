package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import masar.kernel.OpenToAll;

/** The folding of one record at a time, each in a transaction of its own. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the daily run alone")
class FoldingSteps {
    private static final int BATCH = 200;
    @Inject LeavingBook book;

    /** Ids of cases whose last day of work is over, in order. */
    public List<Long> due(LocalDate day, long after) {
        return book.em.createQuery("select c.id from LeavingCase c where c.stage = :stage and c.leavesOn <= :day and c.id > :after order by c.id", Long.class)
                .setParameter("stage", LeavingStage.FOLDING).setParameter("day", day).setParameter("after", after).setMaxResults(BATCH).getResultList();
    }

    /** The record is folded by its own clock; the case goes on. */
    public void one(long id) {
        LeavingCase one = book.em.find(LeavingCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one.stage == LeavingStage.FOLDING) {
            book.move(one, LeavingStage.STATEMENT, "");
        }
    }
}
