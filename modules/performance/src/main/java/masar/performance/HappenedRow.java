package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One line of a charter's history; written once, never changed. */
@Entity
@Table(name = "happened", schema = "performance")
class HappenedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_happened")
    @SequenceGenerator(name = "charter_happened", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Column(name = "charter_id") long charterId;
    @Column(name = "happened_at") LocalDateTime at;
    @Enumerated(EnumType.STRING) CharterMove move;
    @Enumerated(EnumType.STRING) CharterState state;
    int number;
    String who;
    String behalf;
    String why;

    /** For the persistence provider. */
    protected HappenedRow() {
    }

    HappenedRow(CharterRow charter, CharterMove move, String who, String behalf, String why, LocalDateTime at) {
        charterId = charter.id;
        this.move = move;
        state = charter.state;
        number = charter.working;
        this.who = who;
        this.behalf = behalf;
        this.why = why;
        this.at = at;
    }
}
