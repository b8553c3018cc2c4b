package masar.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the outbox stands, for the operator. Contents are not shown: they are other people's.
 *
 * @param depth   how many messages wait
 * @param overdue how many of them wait longer than {@code masar.outbox.overdue-minutes}
 * @param oldest  when the oldest of them was sent
 * @param waiting the fifty oldest
 */
public record OutboxState(long depth, long overdue, Optional<Instant> oldest, List<Waiting> waiting) {
    public OutboxState {
        waiting = List.copyOf(waiting);
    }

    /**
     * One message that waits.
     *
     * @param id        its number
     * @param kind      which courier takes it
     * @param created   when it was sent
     * @param attempts  how often it was tried
     * @param nextTry   when it is tried again
     * @param overdue   whether it waits too long
     * @param lastError what went wrong last, empty when it was not tried yet
     */
    public record Waiting(long id, String kind, Instant created, int attempts, Instant nextTry, boolean overdue, String lastError) {
    }
}
