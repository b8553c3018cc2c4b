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
import java.time.LocalDate;
import java.time.LocalDateTime;
import masar.records.PersonRow;

/** A charter as it stands now; its versions, ratings and history are rows of their own. */
@Entity
@Table(name = "charter", schema = "performance")
class CharterRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter")
    @SequenceGenerator(name = "charter", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    String agency;
    String unit;
    @Column(name = "charter_year") int year;
    boolean supervisory;
    @Enumerated(EnumType.STRING) CharterState state = CharterState.DRAFT;
    /** The version that is written, or was last. */
    int working = 1;
    /** The version that both have signed; 0 for none. */
    @Column(name = "in_force") int inForce;
    @Column(name = "reviewed_at") LocalDateTime reviewedAt;
    String review = "";
    /** The last rating; 0 for none. */
    int edition;
    /** Its mark; 0 for none. */
    int mark;
    @Column(name = "rated_by") String ratedBy = "";
    @Column(name = "copy_on") LocalDate copyOn;
    @Column(name = "received_on") LocalDate receivedOn;
    String grievance = "";
    @Column(name = "opened_at") LocalDateTime openedAt;

    /** For the persistence provider. */
    protected CharterRow() {
    }

    CharterRow(PersonRow who, int year, boolean supervisory, LocalDateTime at) {
        employeeId = who.employeeId();
        nationalId = who.nationalId();
        agency = who.agency().code();
        unit = who.unit().nameAr();
        this.year = year;
        this.supervisory = supervisory;
        openedAt = at;
    }

    /** Its number as people read it. */
    String number() {
        return year + "/" + id;
    }
}
