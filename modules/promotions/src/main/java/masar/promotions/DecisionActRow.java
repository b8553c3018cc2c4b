package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A decision of the authority: its number and day, and whether it has gone through all its lines. */
@Entity
@Table(name = "decision_act", schema = "promotions")
class DecisionActRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-decision-act")
    @SequenceGenerator(name = "promotions-decision-act", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "round_id") long roundId;
    @Column(name = "card_id") Long cardId;
    @Column(name = "decision_number") String number;
    @Column(name = "decided_on") LocalDate decidedOn;
    @Column(name = "decided_by") String decidedBy;
    @Column(name = "on_behalf_of") String onBehalfOf;
    @Column(name = "begun_at") LocalDateTime begunAt;
    @Column(name = "ended_at") LocalDateTime endedAt;
    String token;

    /** For the persistence provider. */
    protected DecisionActRow() {
    }

    DecisionActRow(long roundId, NewDecision asked, String by, String onBehalfOf, String token, Instant at) {
        this.roundId = roundId;
        cardId = asked.line().orElse(null);
        number = asked.number().strip();
        decidedOn = asked.decidedOn().orElseThrow();
        decidedBy = by;
        this.onBehalfOf = onBehalfOf;
        this.token = token;
        begunAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void end(Instant at) {
        endedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
