package masar.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a daily task's last day went.
 *
 * @param task      the task
 * @param day       the last day it was run for
 * @param state     {@code RUNNING}, {@code DONE} or {@code FAILED}
 * @param attempts  how often it was tried for that day
 * @param finished  when it ended
 * @param lastError what went wrong, empty when nothing did
 */
public record DailyState(String task, LocalDate day, String state, int attempts, Optional<Instant> finished, String lastError) {
}
