package masar.pay;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A run as it is kept, with how far it is. */
@Entity
@Table(name = "increment_run", schema = "pay")
class IncrementRunRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "increment_run")
    @SequenceGenerator(name = "increment_run", sequenceName = "pay.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    /** What there may be once: the token of one that only looks, the day of one that is for real. */
    String once;
    boolean dry;
    @Column(name = "dry_run_id") long dryRunId;
    @Column(name = "on_day") LocalDate day;
    @Column(name = "decision_number") String decisionNumber = "";
    @Column(name = "decided_on") LocalDate decidedOn;
    @Enumerated(EnumType.STRING) IncrementState state = IncrementState.RUNNING;
    @Column(name = "last_id") long lastId = Long.MIN_VALUE;
    long total;
    long looked;
    long people;
    long granted;
    long refused;
    long persons;
    BigDecimal cost = BigDecimal.ZERO;
    @Column(name = "ordered_by") String orderedBy;
    @Column(name = "ordered_at") LocalDateTime orderedAt;
    @Column(name = "touched_at") LocalDateTime touchedAt;
    @Column(name = "finished_at") LocalDateTime finishedAt;

    /** For the persistence provider. */
    protected IncrementRunRow() {
    }

    /** One that only looks. */
    IncrementRunRow(LocalDate day, long total, String token, String by, Instant at) {
        this.total = total;
        this.day = day;
        once = "look " + token;
        dry = true;
        orderedBy = by;
        orderedAt = utc(at);
        touchedAt = orderedAt;
    }

    /** One for real, after one that looked. */
    IncrementRunRow(IncrementRunRow looked, long total, String decisionNumber, LocalDate decidedOn, String by, Instant at) {
        this(looked.day, total, "", by, at);
        once = once(day);
        dry = false;
        dryRunId = looked.id;
        this.decisionNumber = decisionNumber;
        this.decidedOn = decidedOn;
    }

    static String once(LocalDate day) {
        return "for real " + day;
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    IncrementRun told() {
        return new IncrementRun(id, dry, day, decisionNumber, Optional.ofNullable(decidedOn), state, looked, Math.max(0, total - looked), people, granted, refused, persons, cost,
                orderedBy, orderedAt.toInstant(ZoneOffset.UTC), touchedAt.toInstant(ZoneOffset.UTC),
                Optional.ofNullable(finishedAt).map(t -> t.toInstant(ZoneOffset.UTC)));
    }
}
