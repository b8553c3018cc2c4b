package masar.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** The post of an employee between two days, as known between two moments. */
@Entity
@Table(name = "job_version", schema = "records")
class JobVersion {
    @Id @GeneratedValue(generator = "records.id") long id;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "valid_from") LocalDate validFrom;
    @Column(name = "valid_until") LocalDate validUntil;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil;
    @Column(name = "cause_kind") @Enumerated(EnumType.STRING) Cause.Kind causeKind;
    @Column(name = "cause_reference") String causeReference;
    @Embedded PostColumns post;
    @Enumerated(EnumType.STRING) JobStatus status;
    @Column(name = "appointed_on") LocalDate appointedOn;
    @Column(name = "grade_since") LocalDate gradeSince;

    protected JobVersion() {
    }

    JobVersion(long employeeId, LocalDate validFrom, Cause cause, PostColumns post, JobStatus status, LocalDate appointedOn, LocalDate gradeSince) {
        this.employeeId = employeeId;
        this.validFrom = validFrom;
        this.validUntil = Axes.FOREVER;
        this.causeKind = cause.kind();
        this.causeReference = cause.reference();
        this.post = post;
        this.status = status;
        this.appointedOn = appointedOn;
        this.gradeSince = gradeSince;
    }

    JobVersion knownSince(LocalDateTime moment) {
        knownFrom = moment;
        knownUntil = Axes.STILL;
        return this;
    }

    /** Whether another says the same of the post, whatever the days. */
    boolean sameState(JobVersion other) {
        return post.equals(other.post) && status == other.status && Objects.equals(appointedOn, other.appointedOn)
                && Objects.equals(gradeSince, other.gradeSince);
    }

    /** Whether another says the same for the same days. */
    boolean sameVersion(JobVersion other) {
        return sameState(other) && validFrom.equals(other.validFrom) && validUntil.equals(other.validUntil);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validUntil);
    }
}
