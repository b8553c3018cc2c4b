package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A post that a round offers. */
@Entity
@Table(name = "round_post", schema = "promotions")
class RoundPostRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-round-post")
    @SequenceGenerator(name = "promotions-round-post", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "round_id") long roundId;
    @Column(name = "post_id") long postId;

    /** For the persistence provider. */
    protected RoundPostRow() {
    }

    RoundPostRow(long roundId, long postId) {
        this.roundId = roundId;
        this.postId = postId;
    }
}
