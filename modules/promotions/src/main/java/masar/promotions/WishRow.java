package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One wish of an application; the dearest stands at place 1. */
@Entity
@Table(name = "wish", schema = "promotions")
class WishRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-wish")
    @SequenceGenerator(name = "promotions-wish", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "application_id") long applicationId;
    int place;
    @Column(name = "post_id") long postId;

    /** For the persistence provider. */
    protected WishRow() {
    }

    WishRow(long applicationId, int place, long postId) {
        this.applicationId = applicationId;
        this.place = place;
        this.postId = postId;
    }
}
