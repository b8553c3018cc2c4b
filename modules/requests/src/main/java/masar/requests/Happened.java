package masar.requests;

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

/** One line of a request's history; written once, never changed. */
@Entity
@Table(name = "happening", schema = "requests")
class Happened {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "happening_seq")
    @SequenceGenerator(name = "happening_seq", sequenceName = "requests.happening_seq", allocationSize = 50)
    Long id;
    @Column(name = "request_id")
    long requestId;
    @Column(name = "happened_at")
    LocalDateTime happenedAt;
    @Enumerated(EnumType.STRING)
    Move move;
    @Enumerated(EnumType.STRING)
    RequestState state;
    int step;
    @Column(name = "who_id")
    String whoId;
    @Column(name = "who_name")
    String whoName;
    String power;
    @Column(name = "behalf_id")
    String behalfId;
    @Column(name = "behalf_name")
    String behalfName;
    String why;

    /** For the persistence provider. */
    protected Happened() {
    }

    Happened(Request request, int step, Move move, Hand by, String why, LocalDateTime now) {
        requestId = request.id;
        happenedAt = now;
        this.move = move;
        state = request.state;
        this.step = step;
        whoId = by.id();
        whoName = by.name();
        power = by.power();
        behalfId = by.behalfId();
        behalfName = by.behalfName();
        this.why = why;
    }

    Happening view() {
        return new Happening(Utc.instant(happenedAt), move, state, whoName, whoId, power, behalfName, behalfId, why);
    }
}
