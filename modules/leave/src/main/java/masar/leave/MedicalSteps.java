package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.storage.ContentStore;
import masar.leave.MedicalReports.Heard;
import masar.leave.law.MedicalRules;

/** What one message of the health platform does: kept once under its number, in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called when the signature is proven")
class MedicalSteps {
    @Inject LeaveBook book;
    @Inject MedicalMatching matching;
    @Inject Audit audit;

    /** Takes a message; the same one again answers the same. */
    public Heard take(MedicalMessage message, String content) {
        Optional<MedicalReportRow> found = locked(message.report());
        String digest = ContentStore.sha256(content);
        return message.kind() == MedicalMessage.Kind.REPORT ? report(message, digest, found) : commission(message, digest, found);
    }

    Optional<MedicalReportRow> locked(String report) {
        return book.em.createQuery("select m from MedicalReportRow m where m.reportNumber = :number", MedicalReportRow.class).setParameter("number", report)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private Heard report(MedicalMessage message, String digest, Optional<MedicalReportRow> found) {
        if (found.isPresent()) {
            return found.get().digest.equals(digest) ? new Heard(200, "known already") : new Heard(409, "the same number came with another content");
        }
        MedicalReportRow row = new MedicalReportRow(message, digest, book.now());
        book.em.persist(row);
        book.em.flush();
        audit.record(AuditEntry.of("medical.received").about(row.nationalId).on("medical-report", row.reportNumber));
        matching.match(row, row.nationalId);
        return new Heard(200, row.isMatched() ? "taken" : "taken, nobody on record fits it yet");
    }

    private Heard commission(MedicalMessage message, String digest, Optional<MedicalReportRow> found) {
        if (found.isEmpty()) {
            return new Heard(404, "no report of this number");
        }
        MedicalReportRow row = found.get();
        if (!row.commission.isEmpty()) {
            return row.commissionDigest.equals(digest) ? new Heard(200, "known already") : new Heard(409, "the Commission decided otherwise before");
        } else if (!MedicalRules.needsCommission(row.facts())) {
            return new Heard(409, "this report needs no Commission");
        }
        row.commission = message.approved() ? "YES" : "NO";
        row.commissionDigest = digest;
        audit.record(AuditEntry.of("medical.commission").in(row.agency).about(row.nationalId).on("medical-report", row.reportNumber).changed("", row.commission));
        if (row.state == ReportState.COMMISSION) {
            matching.classify(row);
        }
        return new Heard(200, "taken");
    }
}
