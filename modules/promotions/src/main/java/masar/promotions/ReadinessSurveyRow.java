package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import masar.records.AsOf;

/** The last count of everybody's readiness; there is one alone. */
@Entity
@Table(name = "readiness_survey", schema = "promotions")
class ReadinessSurveyRow {
    static final long ONLY = 1;
    @Id
    long id = ONLY;
    @Version
    long version;
    @Column(name = "counted_on") LocalDate on;
    @Column(name = "known_at") LocalDateTime knownAt;
    @Column(name = "last_employee") long last;
    long looked;
    long people;
    @Column(name = "done_at") LocalDateTime doneAt;

    /** Starts with the first, as of a day and a moment. */
    void begin(AsOf asOf, long all) {
        on = asOf.validOn();
        knownAt = LocalDateTime.ofInstant(asOf.knownAt(), ZoneOffset.UTC);
        last = 0;
        looked = 0;
        people = all;
        doneAt = null;
    }

    AsOf asOf() {
        return new AsOf(on, knownAt.toInstant(ZoneOffset.UTC));
    }

    void went(ReadinessOfAll.Piece piece) {
        last = piece.upTo();
        looked += piece.people();
        people = Math.max(people, looked);
    }

    void done(Instant now) {
        doneAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
