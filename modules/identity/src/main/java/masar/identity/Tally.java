package masar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import masar.identity.law.GrowingDelay;

/** How often somebody did something lately, and until when they must wait. Always read under a lock, so it needs no version. */
@Entity
@Table(name = "tally", schema = "identities")
class Tally {
    // Not "now": of two who act together, the one whose clock was read first would find the other's moment ahead and be told to wait.
    private static final LocalDateTime FREE = Times.stored(Instant.EPOCH);
    @Id
    private String who;
    private int acts;
    @Column(name = "last_when")
    private LocalDateTime lastWhen;
    @Column(name = "blocked_until")
    private LocalDateTime blockedUntil;

    protected Tally() {
    }

    Tally(String who, Instant now) {
        this.who = who;
        this.lastWhen = Times.stored(now);
        this.blockedUntil = FREE;
    }

    /** How long they still have to wait; zero or less when they need not. */
    Duration toWait(Instant now) {
        return Duration.between(now, Times.read(blockedUntil));
    }

    /** Counts one act and sets the pause that follows it. */
    void count(Instant now, GrowingDelay delay) {
        if (Times.read(lastWhen).plus(delay.forget()).isBefore(now)) {
            acts = 0;
        }
        acts++;
        lastWhen = Times.stored(now);
        Duration pause = delay.after(acts);
        blockedUntil = pause.isZero() ? FREE : Times.stored(now.plus(pause));
    }

    /** Starts again from nothing: they proved themselves. */
    void forgive(Instant now) {
        acts = 0;
        lastWhen = Times.stored(now);
        blockedUntil = FREE;
    }
}
