package masar.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** One task on one day. */
@Entity
@Table(name = "daily_run", schema = "journal")
class DailyRun {
    static final String RUNNING = "RUNNING";
    static final String DONE = "DONE";
    static final String FAILED = "FAILED";
    /** How long a run is left to its node before another one may take it for dead. */
    private static final Duration LEASE = Duration.ofHours(2);

    @EmbeddedId
    private Key id;
    private String state;
    private int attempts;
    private LocalDateTime started;
    private LocalDateTime finished;
    @Column(name = "next_try")
    private LocalDateTime nextTry;
    @Column(name = "last_error")
    private String lastError = "";
    @Version
    private long version;

    /** Task and day. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String task;
        @Column(name = "run_day")
        private LocalDate day;

        protected Key() {
        }

        Key(String task, LocalDate day) {
            this.task = task;
            this.day = day;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.task.equals(task) && key.day.equals(day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(task, day);
        }
    }

    protected DailyRun() {
    }

    DailyRun(String task, LocalDate day, LocalDateTime now) {
        id = new Key(task, day);
        start(now);
    }

    void start(LocalDateTime now) {
        state = RUNNING;
        attempts++;
        started = now;
        finished = null;
        nextTry = now.plus(LEASE);
    }

    void done(LocalDateTime now) {
        state = DONE;
        finished = now;
        lastError = "";
    }

    void failed(LocalDateTime now, String error) {
        state = FAILED;
        finished = now;
        nextTry = now.plusMinutes(Math.min(60, 5L << Math.min(attempts - 1, 4)));
        lastError = Digests.cut(error, 1000);
    }

    boolean isDone() {
        return DONE.equals(state);
    }

    /** Whether it may be taken up (again): not done, and its time to wait or to run is over, or lies where no wait could reach. */
    boolean isDue(LocalDateTime now) {
        return !isDone() && (!nextTry.isAfter(now) || nextTry.isAfter(now.plus(LEASE)));
    }

    LocalDate day() {
        return id.day;
    }

    DailyState view() {
        return new DailyState(id.task, id.day, state, attempts, Optional.ofNullable(finished).map(t -> t.toInstant(ZoneOffset.UTC)), lastError);
    }
}
