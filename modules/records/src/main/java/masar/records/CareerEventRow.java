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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.kernel.PartialDate;
import masar.kernel.Period;

/** A career event as known between two moments. */
@Entity
@Table(name = "career_event", schema = "records")
class CareerEventRow {
    /** The order in which events take effect: by day, then by the order in which they first came. */
    static final Comparator<CareerEventRow> IN_EFFECT = Comparator.<CareerEventRow, LocalDate>comparing(e -> e.from).thenComparing(e -> e.place);

    @Id @GeneratedValue(generator = "records.id") long id;
    @Column(name = "employee_id") long employeeId;
    @Enumerated(EnumType.STRING) EventKind kind;
    @Column(name = "from_day") LocalDate from;
    @Column(name = "from_written") String fromWritten = "";
    @Column(name = "until_day") LocalDate until;
    @Column(name = "decision_number") String decisionNumber = "";
    String decided = "";
    long place;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil = Axes.STILL;
    @Column(name = "cause_kind") @Enumerated(EnumType.STRING) Cause.Kind causeKind;
    @Column(name = "cause_reference") String causeReference = "";
    @Column(name = "entered_by") String enteredBy = "";
    long corrects;
    @Column(name = "closed_why") String closedWhy = "";
    boolean counted = true;
    String article = "";
    @Column(name = "end_reason") String endReason = "";
    String remarks = "";
    @Embedded PostColumns sets = new PostColumns();

    protected CareerEventRow() {
    }

    CareerEventRow(long employeeId, EventKind kind, LocalDate from, Cause.Kind causeKind, LocalDateTime knownFrom, String enteredBy) {
        this.employeeId = employeeId;
        this.kind = kind;
        this.from = from;
        this.causeKind = causeKind;
        this.knownFrom = knownFrom;
        this.enteredBy = enteredBy;
    }

    /** The place after all of these: an event that comes later takes effect later on the same day. */
    static long placeAfter(List<CareerEventRow> career) {
        return career.stream().mapToLong(e -> e.place).max().orElse(0) + 1;
    }

    boolean isKnown() {
        return knownUntil.equals(Axes.STILL);
    }

    /** Ceases to be known: cancelled, or replaced by another row. */
    void close(LocalDateTime moment, String why) {
        knownUntil = moment;
        closedWhy = why;
    }

    /** The days of a spell. */
    Period days() {
        return Period.ofColumns(from, until == null ? null : until.plusDays(1));
    }

    Optional<PartialDate> decidedOn() {
        return decided.isEmpty() ? Optional.empty() : Optional.of(PartialDate.fromStorage(decided));
    }

    Optional<PartialDate> asWritten() {
        return fromWritten.isEmpty() ? Optional.empty() : Optional.of(PartialDate.fromStorage(fromWritten));
    }
}
