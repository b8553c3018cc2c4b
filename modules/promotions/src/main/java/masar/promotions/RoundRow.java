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
import java.util.Optional;
import masar.kernel.CivilClock;

/** A round as it is kept. Of the phases ANNOUNCED stands for OPEN and CLOSED too: those follow from the clock. */
@Entity
@Table(name = "promotion_round", schema = "promotions")
class RoundRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-round")
    @SequenceGenerator(name = "promotions-round", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    String agency;
    String name;
    @Column(name = "scheme_id") long schemeId;
    @Column(name = "opens_at") LocalDateTime opensAt;
    @Column(name = "closes_at") LocalDateTime closesAt;
    String conditions;
    @Enumerated(EnumType.STRING) RoundPhase state;
    @Column(name = "announced_at") LocalDateTime announcedAt;
    String seed;
    @Column(name = "frozen_at") LocalDateTime frozenAt;
    @Column(name = "worked_at") LocalDateTime workedAt;
    String token;
    @Column(name = "planned_by") String plannedBy;
    @Column(name = "planned_at") LocalDateTime plannedAt;

    /** For the persistence provider. */
    protected RoundRow() {
    }

    RoundRow(String agency, NewRound planned, String token, String by, Instant at) {
        this.agency = agency;
        name = planned.name().strip();
        schemeId = planned.schemeId();
        opensAt = LocalDateTime.ofInstant(instant(planned.opens()), ZoneOffset.UTC);
        closesAt = LocalDateTime.ofInstant(instant(planned.closes()), ZoneOffset.UTC);
        conditions = planned.conditions().strip();
        state = RoundPhase.PLANNED;
        seed = "";
        this.token = token;
        plannedBy = by;
        plannedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** The seed of its lots is fixed here, before anybody can know what it will do. */
    void announce(String drawn, Instant at) {
        state = RoundPhase.ANNOUNCED;
        seed = drawn;
        announcedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void freezing() {
        state = RoundPhase.FREEZING;
    }

    /** Whoever was at work on the freeze has left. */
    void handOver() {
        workedAt = null;
    }

    /** Somebody is at work at its freeze. */
    void worked(Instant at) {
        workedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void frozen(Instant at) {
        state = RoundPhase.FROZEN;
        frozenAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void drop() {
        state = RoundPhase.DROPPED;
    }

    Instant opens() {
        return opensAt.toInstant(ZoneOffset.UTC);
    }

    Instant closes() {
        return closesAt.toInstant(ZoneOffset.UTC);
    }

    Optional<Instant> announced() {
        return Optional.ofNullable(announcedAt).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    RoundPhase phase(Instant now) {
        return state == RoundPhase.ANNOUNCED ? RoundPhase.at(opens(), closes(), now) : state;
    }

    static Instant instant(LocalDateTime riyadh) {
        return riyadh.atZone(CivilClock.RIYADH).toInstant();
    }
}
