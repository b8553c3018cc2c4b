package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** An edition of an appraisal as it is kept. It never changes; a later edition of the same year takes its place. */
@Entity
@Table(name = "appraisal", schema = "performance")
class AppraisalRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal")
    @SequenceGenerator(name = "appraisal", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "employee_id") long employeeId;
    String agency;
    @Column(name = "appraised_year") int year;
    int edition;
    int mark;
    @Column(name = "document_number") String documentNumber;
    @Column(name = "document_date") LocalDate documentDate;
    String reason;
    String token;
    @Column(name = "entered_by") String enteredBy;
    @Column(name = "entered_at") LocalDateTime enteredAt;

    /** For the persistence provider. */
    protected AppraisalRow() {
    }

    AppraisalRow(NewAppraisal entered, String agency, String token, String by, Instant at) {
        employeeId = entered.employeeId();
        this.agency = agency;
        year = entered.year();
        edition = entered.corrects() + 1;
        mark = entered.mark();
        documentNumber = entered.documentNumber().strip();
        documentDate = entered.documentDate();
        reason = entered.reason().strip();
        this.token = token;
        enteredBy = by;
        enteredAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    Appraisal told(int latest) {
        return new Appraisal(employeeId, agency, year, edition, Rating.of(mark), documentNumber, documentDate, reason, enteredBy,
                enteredAt.toInstant(ZoneOffset.UTC), edition == latest);
    }
}
