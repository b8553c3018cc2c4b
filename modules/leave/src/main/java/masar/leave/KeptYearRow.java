package masar.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import masar.kernel.Decision;

/** A year of service whose annual leave is kept a fourth year. */
@Entity
@Table(name = "kept_year", schema = "leaves")
class KeptYearRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaves")
    Long id;
    @Column(name = "employee_id") long employeeId;
    String agency;
    @Column(name = "first_day") LocalDate firstDay;
    String document;
    @Column(name = "decided_on") LocalDate decidedOn;
    String reason;
    String findings;
    @Column(name = "entered_by") String enteredBy;
    @Column(name = "entered_at") LocalDateTime enteredAt;

    /** For the persistence provider. */
    protected KeptYearRow() {
    }

    KeptYearRow(long employeeId, String agency, NewKeptYear wanted, Decision law, String by, LocalDateTime now) {
        this.employeeId = employeeId;
        this.agency = agency;
        firstDay = wanted.year();
        document = wanted.document().strip();
        decidedOn = wanted.decidedOn();
        reason = wanted.reason().strip();
        findings = law.toStorage();
        enteredBy = by;
        enteredAt = now;
    }
}
