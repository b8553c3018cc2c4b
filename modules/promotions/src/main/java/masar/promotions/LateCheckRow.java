package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The last reading again of a frozen round. */
@Entity
@Table(name = "late_check", schema = "promotions")
class LateCheckRow {
    @Id
    @Column(name = "round_id") long roundId;
    @Version
    long version;
    @Column(name = "last_card") long lastCard;
    @Column(name = "known_at") LocalDateTime knownAt;
    @Column(name = "done_at") LocalDateTime doneAt;
    String digest;

    /** For the persistence provider. */
    protected LateCheckRow() {
    }

    LateCheckRow(long roundId) {
        this.roundId = roundId;
        digest = "";
    }

    /** Starts from the first card, with what is known at this moment. */
    void begin(Instant now) {
        lastCard = 0;
        knownAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        doneAt = null;
    }

    void done(Instant now, String found) {
        doneAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        digest = found;
    }
}
