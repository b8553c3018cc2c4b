package masar.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import masar.kernel.Period;
import masar.leave.law.LeaveType;
import masar.leave.law.MedicalRules;

/** A report of the health platform: dates, facility, kind and number. There is no column for anything about the illness. */
@Entity
@Table(name = "medical_report", schema = "leaves")
class MedicalReportRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaves")
    Long id;
    @Version
    long version;
    @Column(name = "report_number") String reportNumber;
    /** What was sent, as a hash: the same number with another content is no repetition. */
    String digest;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "person_id") String personId = "";
    String agency = "";
    String unit = "";
    @Enumerated(EnumType.STRING) LeaveType kind;
    String facility;
    @Column(name = "first_day") LocalDate firstDay;
    @Column(name = "last_day") LocalDate lastDay;
    @Enumerated(EnumType.STRING) MedicalRules.Issuer issuer;
    @Column(name = "visited_on") LocalDate visitedOn;
    @Column(name = "issued_on") LocalDate issuedOn;
    boolean abroad;
    boolean attested;
    /** YES or NO once the Commission decided, else empty. */
    String commission = "";
    @Column(name = "commission_digest") String commissionDigest = "";
    @Enumerated(EnumType.STRING) ReportState state;
    @Column(name = "received_at") LocalDateTime receivedAt;
    @Column(name = "matched_by") String matchedBy = "";
    long chain;
    String findings = "";
    @Column(name = "decided_on") LocalDate decidedOn;
    @Column(name = "decided_by") String decidedBy = "";
    @Column(name = "decided_by_id") String decidedById = "";
    String reason = "";

    /** For the persistence provider. */
    protected MedicalReportRow() {
    }

    MedicalReportRow(MedicalMessage message, String digest, LocalDateTime now) {
        reportNumber = message.report();
        this.digest = digest;
        nationalId = message.nationalId();
        kind = message.type();
        facility = message.facility();
        firstDay = message.first();
        lastDay = message.last();
        issuer = message.issuer();
        visitedOn = message.visited();
        issuedOn = message.issued();
        abroad = message.abroad();
        attested = message.attested();
        state = ReportState.UNMATCHED;
        receivedAt = now;
    }

    Period during() {
        return Period.inclusive(firstDay, lastDay);
    }

    MedicalRules.Report facts() {
        return new MedicalRules.Report(kind, during(), issuer, visitedOn, issuedOn, abroad, attested,
                commission.isEmpty() ? Optional.empty() : Optional.of(commission.equals("YES")));
    }

    LeaveRow.Person person() {
        return new LeaveRow.Person(personId, employeeId, agency, unit);
    }

    boolean isMatched() {
        return employeeId != 0 && state != ReportState.UNMATCHED;
    }

    void decided(ReportState to, LocalDate on, String by, String byId, String why) {
        state = to;
        decidedOn = on;
        decidedBy = by;
        decidedById = byId;
        reason = why;
    }
}
