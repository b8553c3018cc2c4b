package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The mark of one goal or competency in a rating. */
@Entity
@Table(name = "given_mark", schema = "performance")
class MarkRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "given_mark")
    @SequenceGenerator(name = "given_mark", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Column(name = "rating_id") long ratingId;
    String item;
    int weight;
    int mark;
    String actual;

    /** For the persistence provider. */
    protected MarkRow() {
    }

    MarkRow(long ratingId, String item, int weight, int mark, String actual) {
        this.ratingId = ratingId;
        this.item = item;
        this.weight = weight;
        this.mark = mark;
        this.actual = actual;
    }
}
