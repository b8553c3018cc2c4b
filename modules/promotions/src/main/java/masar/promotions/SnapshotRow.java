package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The snapshot of one grade of a round; its text stands in parts. */
@Entity
@Table(name = "snapshot", schema = "promotions")
class SnapshotRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-snapshot")
    @SequenceGenerator(name = "promotions-snapshot", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "round_id") long roundId;
    int grade;
    String sha256;
    @Column(name = "made_at") LocalDateTime madeAt;

    /** For the persistence provider. */
    protected SnapshotRow() {
    }

    SnapshotRow(long roundId, int grade, String sha256, Instant at) {
        this.roundId = roundId;
        this.grade = grade;
        this.sha256 = sha256;
        madeAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
