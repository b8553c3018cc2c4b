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
import masar.documents.Paper;

/** That the minutes of a round were made, and which paper they are. */
@Entity
@Table(name = "minutes", schema = "promotions")
class MinutesRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-minutes")
    @SequenceGenerator(name = "promotions-minutes", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "round_id") long roundId;
    @Column(name = "paper_id") long paperId;
    String serial;
    String code;
    @Column(name = "made_by") String madeBy;
    @Column(name = "made_at") LocalDateTime madeAt;

    /** For the persistence provider. */
    protected MinutesRow() {
    }

    MinutesRow(long roundId, Paper paper, String by, Instant at) {
        this.roundId = roundId;
        paperId = paper.id();
        serial = paper.serial();
        code = paper.code();
        madeBy = by;
        madeAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    MinutesView told() {
        return new MinutesView(paperId, serial, code, madeAt.toInstant(ZoneOffset.UTC));
    }
}
