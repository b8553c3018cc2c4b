package masar.performance;

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
import java.time.LocalDateTime;

/** Somebody was unsatisfactory three years in a row: a case of human resources. */
@Entity
@Table(name = "low_case", schema = "performance")
class LowCaseRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "low_case")
    @SequenceGenerator(name = "low_case", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    String agency;
    @Column(name = "last_year") int lastYear;
    @Enumerated(EnumType.STRING) LowCase.State state = LowCase.State.OPEN;
    String findings;
    @Column(name = "opened_at") LocalDateTime openedAt;
    @Column(name = "closed_by") String closedBy = "";
    @Column(name = "closed_at") LocalDateTime closedAt;
    String why = "";

    /** For the persistence provider. */
    protected LowCaseRow() {
    }

    LowCaseRow(long employeeId, String nationalId, String agency, int lastYear, String findings, LocalDateTime at) {
        this.employeeId = employeeId;
        this.nationalId = nationalId;
        this.agency = agency;
        this.lastYear = lastYear;
        this.findings = findings;
        openedAt = at;
    }

    /** Keeps what the law says now, and the year it says it of; false where it says the same. */
    boolean follow(int year, String law) {
        boolean same = lastYear == year && findings.equals(law);
        lastYear = year;
        findings = law;
        return !same;
    }

    /** Opens one again that had fallen away. */
    void reopen(int year, String law) {
        follow(year, law);
        state = LowCase.State.OPEN;
        closedAt = null;
    }

    void close(LowCase.State as, String by, String reason, LocalDateTime at) {
        state = as;
        closedBy = by;
        why = reason;
        closedAt = at;
    }
}
