package masar.pay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import masar.kernel.Decision;

/** Somebody who got none, as kept. Never changes. */
@Entity
@Table(name = "increment_exception", schema = "pay")
class IncrementExceptionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "increment_exception")
    @SequenceGenerator(name = "increment_exception", sequenceName = "pay.id_seq", allocationSize = 50)
    long id;
    @Column(name = "run_id") long runId;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    String agency;
    String reason;
    String decision;

    /** For the persistence provider. */
    protected IncrementExceptionRow() {
    }

    IncrementExceptionRow(long runId, long employeeId, String nationalId, String agency, String reason, String decision) {
        this.runId = runId;
        this.employeeId = employeeId;
        this.nationalId = nationalId;
        this.agency = agency;
        this.reason = reason;
        this.decision = decision;
    }

    IncrementException told() {
        return new IncrementException(employeeId, nationalId, agency, reason, Decision.fromStorage(decision));
    }
}
