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

/** A member's declaration that an applicant is a relative. It is never taken back. */
@Entity
@Table(name = "kinship", schema = "promotions")
class KinshipRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-kinship")
    @SequenceGenerator(name = "promotions-kinship", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "application_id") long applicationId;
    String author;
    String relation;
    @Column(name = "declared_at") LocalDateTime declaredAt;

    /** For the persistence provider. */
    protected KinshipRow() {
    }

    KinshipRow(long applicationId, String author, String relation, Instant at) {
        this.applicationId = applicationId;
        this.author = author;
        this.relation = relation;
        declaredAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
