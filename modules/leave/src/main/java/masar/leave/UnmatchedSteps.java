package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;

/** Looks anew for whom unmatched medical reports are about; a page of them in a transaction of its own. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the daily run alone")
class UnmatchedSteps {
    private static final int PAGE = 200;
    @Inject LeaveBook book;
    @Inject MedicalMatching matching;
    @Inject Audit audit;

    /** Looks at a page; answers the id after which the next one begins, 0 at the end. */
    public long page(long after) {
        List<Long> ids = book.em.createQuery("select m.id from MedicalReportRow m where m.state = :unmatched and m.id > :after order by m.id", Long.class)
                .setParameter("unmatched", ReportState.UNMATCHED).setParameter("after", after).setMaxResults(PAGE).getResultList();
        for (Long id : ids) {
            MedicalReportRow row = book.em.find(MedicalReportRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (row.state == ReportState.UNMATCHED && matching.match(row, row.nationalId)) {
                audit.record(AuditEntry.of("medical.matched").in(row.agency).about(row.personId).on("medical-report", row.reportNumber).changed(row.nationalId, row.personId));
            }
        }
        return ids.size() < PAGE ? 0 : ids.get(ids.size() - 1);
    }
}
