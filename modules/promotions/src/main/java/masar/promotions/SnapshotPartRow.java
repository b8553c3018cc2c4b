package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of a snapshot's text, from 0. */
@Entity
@Table(name = "snapshot_part", schema = "promotions")
class SnapshotPartRow {
    /** The longest part, in characters. */
    static final int LONGEST = 8000;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-snapshot-part")
    @SequenceGenerator(name = "promotions-snapshot-part", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "snapshot_id") long snapshotId;
    int part;
    String content;

    /** For the persistence provider. */
    protected SnapshotPartRow() {
    }

    SnapshotPartRow(long snapshotId, int part, String content) {
        this.snapshotId = snapshotId;
        this.part = part;
        this.content = content;
    }
}
