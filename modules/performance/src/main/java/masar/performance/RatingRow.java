package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A final rating; one given back is followed by a further edition. */
@Entity
@Table(name = "final_rating", schema = "performance")
class RatingRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "final_rating")
    @SequenceGenerator(name = "final_rating", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Column(name = "charter_id") long charterId;
    int edition;
    BigDecimal score;
    int mark;
    String findings;
    String remark;
    @Column(name = "rated_by") String ratedBy;
    @Column(name = "rated_for") String ratedFor;
    @Column(name = "rated_at") LocalDateTime ratedAt;
    @Column(name = "approved_by") String approvedBy = "";
    @Column(name = "approved_at") LocalDateTime approvedAt;
    /** What it does, as found on the day of approval; empty until then. */
    String effects = "";

    /** For the persistence provider. */
    protected RatingRow() {
    }

    RatingRow(long charterId, int edition, masar.performance.law.FinalRating rating, String remark, LocalDateTime at) {
        this.charterId = charterId;
        this.edition = edition;
        score = rating.score();
        mark = rating.mark();
        findings = rating.decision().toStorage();
        this.remark = remark;
        ratedAt = at;
    }
}
