package masar.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import masar.kernel.Period;
import masar.leave.law.LeaveType;
import masar.leave.law.Taken;

/** A stretch of days of a leave at one share of pay, as it is known between two moments. */
@Entity
@Table(name = "leave_row", schema = "leaves")
class LeaveRow {
    /** The far end of the second axis: still known. */
    static final LocalDateTime STILL = LocalDateTime.of(9999, 12, 31, 0, 0);
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaves")
    @SequenceGenerator(name = "leaves", sequenceName = "leaves.id_seq", allocationSize = 50)
    Long id;
    @Version
    long version;
    long chain;
    String number;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    String agency;
    String unit;
    @Enumerated(EnumType.STRING) LeaveType kind;
    @Column(name = "first_day") LocalDate firstDay;
    @Column(name = "last_day") LocalDate lastDay;
    @Column(name = "pay_percent") int payPercent;
    @Column(name = "decided_on") LocalDate decidedOn;
    @Column(name = "decided_by") String decidedBy;
    String findings;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil = STILL;
    @Column(name = "closed_why") String closedWhy = "";
    boolean awaited;
    @Column(name = "back_on") LocalDate backOn;
    @Column(name = "back_told_by") String backToldBy = "";
    @Column(name = "missed_told_on") LocalDate missedToldOn;
    /** The career event of a leave without pay; 0 for others. */
    @Column(name = "event_id") long eventId;

    /** For the persistence provider. */
    protected LeaveRow() {
    }

    LeaveRow(Person who, String number, LeaveType kind, Period during, int payPercent) {
        this.number = number;
        nationalId = who.nationalId();
        employeeId = who.employeeId();
        agency = who.agency();
        unit = who.unit();
        this.kind = kind;
        firstDay = during.from();
        lastDay = during.lastDay().orElseThrow();
        this.payPercent = payPercent;
    }

    /** Whose leave it is, and where they serve. */
    record Person(String nationalId, long employeeId, String agency, String unit) {
    }

    /** What is left of it, as new knowledge. */
    LeaveRow piece(Period left) {
        LeaveRow piece = new LeaveRow(new Person(nationalId, employeeId, agency, unit), number, kind, left, payPercent);
        piece.chain = chain;
        piece.decided(decidedOn, decidedBy, findings);
        piece.eventId = eventId;
        return piece;
    }

    void decided(LocalDate on, String by, String decision) {
        decidedOn = on;
        decidedBy = by;
        findings = decision;
    }

    /** Whose it is to see to it, since the person serves there. */
    void serves(String inAgency, String inUnit) {
        agency = inAgency;
        unit = inUnit;
    }

    /** The same return as that of a row in whose place it comes. */
    void returned(LeaveRow before) {
        backOn = before.backOn;
        backToldBy = before.backToldBy;
        missedToldOn = before.missedToldOn;
    }

    /** What the law says of a leave as it stands: what was decided last about any of its rows. */
    static LeaveRow newest(List<LeaveRow> rows) {
        return rows.stream().max(Comparator.comparing((LeaveRow r) -> r.decidedOn).thenComparing(r -> r.id)).orElseThrow();
    }

    void close(LocalDateTime now, String why) {
        knownUntil = now;
        closedWhy = why;
        awaited = false;
    }

    Period during() {
        return Period.inclusive(firstDay, lastDay);
    }

    Taken taken() {
        return new Taken(kind, during());
    }
}
