package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One stay of a case in a stage: since when, until when, how long it should have lasted at most, who ended it. */
@Entity
@Table(name = "leaving_stage", schema = "retirement")
class StageRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement_stage")
    @SequenceGenerator(name = "retirement_stage", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Column(name = "leaving_id") long leavingId;
    @Enumerated(EnumType.STRING) LeavingStage stage;
    LocalDateTime since;
    LocalDateTime ended;
    @Column(name = "due_on") LocalDate dueOn;
    @Column(name = "ended_by_id") String endedById = "";
    @Column(name = "ended_by") String endedBy = "";
    String note = "";

    /** For the persistence provider. */
    protected StageRow() {
    }

    StageRow(LeavingCase of, LocalDateTime since) {
        leavingId = of.id;
        stage = of.stage;
        dueOn = of.dueOn;
        this.since = since;
    }

    void end(LocalDateTime at, String byId, String by, String why) {
        ended = at;
        endedById = byId;
        endedBy = by;
        note = why;
    }
}
