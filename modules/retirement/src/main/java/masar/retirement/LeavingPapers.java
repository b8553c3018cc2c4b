package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/** The papers of a case: decision, clearance, statement of service for the pension, award; for its employee and for HR. */
@ApplicationScoped
@Transactional
public class LeavingPapers {
    @Inject LeavingBook book;
    @Inject Leavings leavings;
    @Inject Caller caller;

    /** Those of a case of the caller's own, in the order in which they were made; anybody else's is not found. */
    @Requires(Power.SELF)
    public List<LeavingPaper> mine(String number) {
        return list(book.find(number).filter(c -> c.nationalId.equals(caller.nationalId())).orElseThrow(Refused::notFound));
    }

    /** Those of a case of the caller's agency. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public List<LeavingPaper> of(String number) {
        return list(leavings.reached(book.find(number), number, Leavings.READERS));
    }

    // The first is made of the decision: a case without one is not asked about.
    private List<LeavingPaper> list(LeavingCase one) {
        return one.stage.isUndecided() ? List.of() : book.em.createQuery("select p from LeavingPaperRow p where p.leavingId = :id order by p.id", LeavingPaperRow.class).setParameter("id", one.id)
                .getResultStream().map(LeavingPaperRow::told).toList();
    }
}
