package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.identity.Standing;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.records.PersonRow;
import masar.records.Records;

/** What goes with somebody to another agency: leaves from which no return was told yet, and open medical reports. What is over stays where it was taken. */
@ApplicationScoped
@Transactional
@OpenToAll("called within the module, when the house announces a transfer")
class MovedLeaves {
    private static final String LEAVES = "from LeaveRow l where l.nationalId = :who and l.knownUntil = :still and l.backOn is null and (l.awaited = true or l.lastDay >= :today)";
    private static final String REPORTS = "from MedicalReportRow m where m.personId = :who and m.state in :open";
    private static final List<ReportState> OPEN = List.of(ReportState.COMMISSION, ReportState.WAITING);
    @Inject LeaveBook book;
    @Inject MedicalMatching matching;
    @Inject Records records;
    @Inject Audit audit;

    /** Whether there is anything that would go with them. */
    public boolean any(String nationalId) {
        return !leaves(nationalId).isEmpty() || !reports(nationalId).isEmpty();
    }

    private List<LeaveRow> leaves(String nationalId) {
        return book.em.createQuery("select l " + LEAVES + " order by l.id", LeaveRow.class).setParameter("who", nationalId).setParameter("still", LeaveRow.STILL)
                .setParameter("today", book.clock.today()).getResultList();
    }

    private List<Long> reports(String nationalId) {
        return book.em.createQuery("select m.id " + REPORTS + " order by m.id", Long.class).setParameter("who", nationalId).setParameter("open", OPEN).getResultList();
    }

    /** Hands them on to where the person serves now; again, or for who serves nowhere, nothing changes. */
    public void follow(String nationalId) {
        PersonRow who = records.names(List.of(nationalId)).get(nationalId);
        if (who == null || who.standing() != Standing.SERVING || who.agency().isEmpty()) {
            return;
        }
        String agency = who.agency().code();
        List<LeaveRow> left = leaves(nationalId).stream().filter(l -> !l.agency.equals(agency)).toList();
        left.forEach(leave -> leave.serves(agency, who.unit().nameAr()));
        if (!left.isEmpty()) {
            audit.record(AuditEntry.of("leave.follow").in(agency).about(nationalId).on("leave", left.get(0).number));
        }
        for (Long id : reports(nationalId)) {
            MedicalReportRow report = book.em.find(MedicalReportRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (OPEN.contains(report.state) && !report.agency.equals(agency)) {
                matching.hand(report, who);
                audit.record(AuditEntry.of("medical.follow").in(agency).about(nationalId).on("medical-report", report.reportNumber));
            }
        }
    }
}
