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
import java.time.LocalDateTime;
import masar.performance.law.LowRating.Grievance;

/** A grievance against somebody's rating of a year, whether a charter or a hand entered that. */
@Entity
@Table(name = "rating_grievance", schema = "performance")
class RatingGrievanceRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_grievance")
    @SequenceGenerator(name = "rating_grievance", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    @Column(name = "rated_year") int year;
    @Column(name = "request_number") String number;
    @Enumerated(EnumType.STRING) Grievance state = Grievance.OPEN;
    @Column(name = "moved_at") LocalDateTime movedAt;

    /** For the persistence provider. */
    protected RatingGrievanceRow() {
    }

    RatingGrievanceRow(long employeeId, String nationalId, int year, String number, LocalDateTime at) {
        this.employeeId = employeeId;
        this.nationalId = nationalId;
        this.year = year;
        this.number = number;
        movedAt = at;
    }
}
