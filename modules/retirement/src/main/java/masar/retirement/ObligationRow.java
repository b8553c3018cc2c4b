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
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Something that must be cleared before somebody leaves, as it is kept. */
@Entity
@Table(name = "obligation", schema = "retirement")
class ObligationRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement_obligation")
    @SequenceGenerator(name = "retirement_obligation", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Column(name = "leaving_id") long leavingId;
    @Enumerated(EnumType.STRING) Obligation.Kind kind;
    String what;
    @Column(name = "what_en") String whatEn = "";
    BigDecimal amount;
    @Column(name = "entered_at") LocalDateTime enteredAt;
    @Column(name = "entered_by") String enteredBy;
    @Column(name = "settled_at") LocalDateTime settledAt;
    @Column(name = "settled_by") String settledBy = "";
    String token;

    /** For the persistence provider. */
    protected ObligationRow() {
    }

    ObligationRow(long leaving, Obligation.Kind kind, String what, Optional<BigDecimal> amount, String by, LocalDateTime at, String token) {
        leavingId = leaving;
        this.kind = kind;
        this.what = what;
        this.amount = amount.orElse(null);
        enteredBy = by;
        enteredAt = at;
        this.token = token;
    }

    /** The same in English, where the platform itself writes it. */
    ObligationRow english(String words) {
        whatEn = words;
        return this;
    }

    Obligation told() {
        return new Obligation(id, kind, what, whatEn, Optional.ofNullable(amount), Optional.ofNullable(settledAt).map(at -> at.toInstant(ZoneOffset.UTC)), settledBy);
    }
}
