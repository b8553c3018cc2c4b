package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.records.People;
import masar.records.RecordBatch;
import masar.records.Records;
import masar.requests.Notices;

/** Training and volunteering that human resources have verified: one's own, those of the agency's people, and what they count for. */
@ApplicationScoped
@Transactional
public class Certificates {
    private static final int LONGEST_WHY = 500;
    @Inject CertificateBook book;
    @Inject Records records;
    @Inject RecordBatch batch;
    @Inject People people;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject Notices notices;

    /** The caller's own, latest day first; those that were taken back too. */
    @Requires(Power.SELF)
    public List<Certificate> mine() {
        return book.of(people.myEmployeeId()).stream().map(CertificateRow::told).toList();
    }

    /** Takes back what should not have been verified: it counts no more, and stays to be read. Twice is once. */
    @Requires(Power.HR_SPECIALIST)
    public void takeBack(long employeeId, long certificate, String why) {
        CertificateRow row = book.em.find(CertificateRow.class, certificate);
        String agency = row == null ? "" : Serving.read(records, row.employeeId).job().agency().code();
        if (row == null || row.employeeId != employeeId || !caller.may(Power.HR_SPECIALIST, agency)) {
            AuditEntry entry = AuditEntry.of("certificate.refused").on("certificate", certificate);
            audit.recordAlways(row == null ? entry : entry.in(agency).about(row.nationalId));
            throw Refused.notFound();
        } else if (row.nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_WHY) {
            throw Refused.field("why", reason.isEmpty() ? "refused.missing" : "requests.tooLong", LONGEST_WHY);
        }
        if (row.knownUntil.equals(CertificateRow.STILL)) {
            row.knownUntil = book.now();
            row.closedWhy = reason;
            audit.record(AuditEntry.of("certificate.taken-back").by(Power.HR_SPECIALIST).in(agency).about(row.nationalId).on("certificate", row.id)
                    .changed(row.title, "").because(reason));
            notices.tell(row.nationalId, "development.notice.takenBack", "/my/training", "certificate-back:" + row.id, row.title);
        }
    }

    /** What the caller had earned by the end of a day, as it was known at a moment. */
    @Requires(Power.SELF)
    public Earned earned(LocalDate day, Instant knownAt) {
        long me = people.myEmployeeId();
        return book.earned(List.of(me), day, knownAt).getOrDefault(me, Earned.NOTHING);
    }

    /** The same of several people at once, by employee id; who is out of reach is missing. One query, each reading audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public Map<Long, Earned> earned(Collection<Long> employeeIds, LocalDate day, Instant knownAt) {
        Map<Long, LocalDate> reach = batch.reach(employeeIds);
        Map<Long, Earned> found = book.earned(reach.keySet(), day, knownAt);
        Map<Long, Earned> all = new HashMap<>();
        reach.keySet().forEach(id -> all.put(id, found.getOrDefault(id, Earned.NOTHING)));
        return all;
    }
}
