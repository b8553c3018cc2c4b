package masar.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A balance in writing. */
@Entity
@Table(name = "brought_balance", schema = "leaves")
class BroughtRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaves")
    Long id;
    @Version
    long version;
    @Column(name = "employee_id") long employeeId;
    String agency;
    @Column(name = "on_day") LocalDate onDay;
    int days;
    @Column(name = "before_1439") int before1439;
    String document;
    @Column(name = "entered_by") String enteredBy;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil = LeaveRow.STILL;
    String token;

    /** For the persistence provider. */
    protected BroughtRow() {
    }

    BroughtRow(long employeeId, String agency, NewBalance wanted, String by, LocalDateTime now, String token) {
        this.employeeId = employeeId;
        this.agency = agency;
        onDay = wanted.on();
        days = wanted.days();
        before1439 = wanted.before1439();
        document = wanted.document();
        enteredBy = by;
        knownFrom = now;
        this.token = token;
    }
}
