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
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A grade of a round in which some are equal in all that the scheme names, and what the agency picked for them. */
@Entity
@Table(name = "tie", schema = "promotions")
class TieRow {
    /** Where it stands. */
    enum State {
        /** A person must pick. */
        WAITING,
        /** An element was picked. */
        PICKED,
        /** Nothing of the scheme sets them apart: they stay equal. */
        LEFT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-tie")
    @SequenceGenerator(name = "promotions-tie", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "round_id") long roundId;
    int grade;
    @Enumerated(EnumType.STRING) State state;
    String element;
    String reason;
    @Column(name = "picked_by") String by;
    @Column(name = "picked_at") LocalDateTime at;

    /** For the persistence provider. */
    protected TieRow() {
    }

    TieRow(long roundId, int grade) {
        this.roundId = roundId;
        this.grade = grade;
        state = State.WAITING;
        element = "";
        reason = "";
        by = "";
    }

    void pick(String code, String why, String who, Instant when) {
        state = code.isEmpty() ? State.LEFT : State.PICKED;
        element = code;
        reason = why;
        by = who;
        at = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }
}
