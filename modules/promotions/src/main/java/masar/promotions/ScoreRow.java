package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What one member of the committee gives an applicant for one element. */
@Entity
@Table(name = "score", schema = "promotions")
class ScoreRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-score")
    @SequenceGenerator(name = "promotions-score", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "application_id") long applicationId;
    String criterion;
    String author;
    @Column(name = "given") String value;
    @Column(name = "entered_at") LocalDateTime enteredAt;

    /** For the persistence provider. */
    protected ScoreRow() {
    }

    ScoreRow(long applicationId, String criterion, String author) {
        this.applicationId = applicationId;
        this.criterion = criterion;
        this.author = author;
    }

    void give(String given, Instant at) {
        value = given;
        enteredAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
