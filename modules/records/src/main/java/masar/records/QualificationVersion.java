package masar.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import masar.kernel.PartialDate;

/** A qualification as known between two moments; true from graduation on. */
@Entity
@Table(name = "qualification_version", schema = "records")
class QualificationVersion {
    @Id @GeneratedValue(generator = "records.id") long id;
    @Column(name = "qualification_id") long qualificationId;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "valid_from") LocalDate validFrom;
    @Column(name = "valid_until") LocalDate validUntil = Axes.FOREVER;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil = Axes.STILL;
    @Column(name = "cause_kind") @Enumerated(EnumType.STRING) Cause.Kind causeKind;
    @Column(name = "cause_reference") String causeReference;
    @Column(name = "entered_by") String enteredBy = "";
    @Column(name = "level_code") String level = "";
    String major = "";
    String institution = "";
    String country = "";
    String graduated = "";
    String gpa = "";
    @Column(name = "gpa_scale") String scale = "";
    @Column(name = "study_mode") String studyMode = "";
    String equivalence = "";

    protected QualificationVersion() {
    }

    /** A new qualification; nothing known of it yet. */
    QualificationVersion(long employeeId, LocalDate validFrom, Cause cause, LocalDateTime knownFrom) {
        this.employeeId = employeeId;
        this.validFrom = validFrom;
        this.knownFrom = knownFrom;
        this.causeKind = cause.kind();
        this.causeReference = cause.reference();
    }

    /** What an import brings. */
    QualificationVersion(long employeeId, EmployeeRow.QualificationData data, LocalDate otherwise, Cause cause, LocalDateTime knownFrom) {
        this(employeeId, data.graduated().map(PartialDate::earliest).orElse(otherwise), cause, knownFrom);
        level = data.level();
        major = data.major();
        institution = data.institution();
        country = data.country();
        graduated = data.graduated().map(PartialDate::toStorage).orElse("");
        gpa = data.gpa().map(BigDecimal::toPlainString).orElse("");
        scale = data.scale();
        studyMode = data.studyMode();
        equivalence = data.equivalence();
    }

    /** A copy as newer knowledge. */
    QualificationVersion(QualificationVersion other, Cause cause, LocalDateTime knownFrom) {
        this(other.employeeId, other.validFrom, cause, knownFrom);
        qualificationId = other.qualificationId;
        level = other.level;
        major = other.major;
        institution = other.institution;
        country = other.country;
        graduated = other.graduated;
        gpa = other.gpa;
        scale = other.scale;
        studyMode = other.studyMode;
        equivalence = other.equivalence;
    }

    Optional<PartialDate> graduatedOn() {
        return graduated.isEmpty() ? Optional.empty() : Optional.of(PartialDate.fromStorage(graduated));
    }

    void close(LocalDateTime moment) {
        knownUntil = moment;
    }

    /** What makes two of a person's qualifications the same in an import. */
    String naturalKey() {
        return level + "|" + major + "|" + institution + "|" + graduated;
    }
}
