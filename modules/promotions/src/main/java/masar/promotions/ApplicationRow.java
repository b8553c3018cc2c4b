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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Somebody's application to a round, one each. Its wishes stand in rows of their own. */
@Entity
@Table(name = "application", schema = "promotions")
class ApplicationRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-application")
    @SequenceGenerator(name = "promotions-application", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "round_id") long roundId;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    int grade;
    @Enumerated(EnumType.STRING) ApplicationState state;
    LocalDate appointed;
    String evidence;
    long points;
    @Column(name = "tie_points") long tiePoints;
    @Column(name = "sent_at") LocalDateTime sentAt;
    @Column(name = "changed_at") LocalDateTime changedAt;
    String token;

    /** For the persistence provider. */
    protected ApplicationRow() {
    }

    ApplicationRow(long roundId, long employeeId, String nationalId, Instant at) {
        this.roundId = roundId;
        this.employeeId = employeeId;
        this.nationalId = nationalId;
        sentAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Takes part with these points, those of the moment it is sent. */
    void send(int grade, Standings.Counted counted, String token, Instant at) {
        this.grade = grade;
        state = ApplicationState.SENT;
        appointed = counted.appointed();
        evidence = counted.evidence();
        points = counted.points();
        tiePoints = counted.tiePoints();
        this.token = token;
        changedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void withdraw(Instant at) {
        state = ApplicationState.WITHDRAWN;
        changedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
