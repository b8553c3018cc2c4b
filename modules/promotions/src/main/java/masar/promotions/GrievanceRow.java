package masar.promotions;

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

/** What of a grievance binds a round. */
@Entity
@Table(name = "grievance", schema = "promotions")
class GrievanceRow {
    private static final int LONGEST_REASON = 2000;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-grievance")
    @SequenceGenerator(name = "promotions-grievance", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "request_number") String number;
    @Column(name = "round_id") long roundId;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    int grade;
    String element;
    @Column(name = "open_key") String openKey;
    String facts;
    String wanted;
    @Enumerated(EnumType.STRING) GrievanceState state;
    @Column(name = "decided_on") LocalDate decidedOn;
    String reason;

    /** For the persistence provider. */
    protected GrievanceRow() {
    }

    GrievanceRow(String number, String nationalId, DisputedElement disputed, String wanted) {
        this.number = number;
        this.nationalId = nationalId;
        roundId = disputed.round();
        employeeId = disputed.employeeId();
        grade = disputed.grade();
        element = disputed.element();
        openKey = openKey(roundId, employeeId, element);
        facts = disputed.toText();
        this.wanted = wanted;
        state = GrievanceState.OPEN;
        reason = "";
    }

    /** Unique while it is open. */
    static String openKey(long round, long employee, String element) {
        return round + ":" + employee + ":" + element;
    }

    void ends(GrievanceState how, LocalDate on, String why) {
        state = how;
        decidedOn = on;
        reason = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
        openKey = number;
    }
}
