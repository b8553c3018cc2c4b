package masar.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import masar.kernel.Finding;
import masar.requests.Disputed;

/**
 * A grievance that was upheld, on its way to being carried out.
 *
 * @param number     of the request
 * @param version    of the row, for acting on what was seen
 * @param stage      who upheld it
 * @param nationalId whose
 * @param agency     code of the agency that carries it out
 * @param what       what was disputed, with its facts
 * @param wanted     what was asked for
 * @param words      the words in which it was upheld
 * @param upheldOn   when it was upheld, and the agency told
 * @param dueOn      the last day for carrying it out
 * @param today      the day on which this is told
 * @param doneOn     when it was carried out, or closed without; empty while neither
 * @param notDone    whether it was closed without being carried out
 * @param doneWords  what was done, or why it was closed
 * @param doneBy     national ID of who entered that
 * @param law        what the law says of it; empty where the agency itself upheld it, whose days are its own
 */
public record Upheld(String number, long version, GrievanceStage stage, String nationalId, String agency, Disputed what, String wanted, String words, LocalDate upheldOn,
        LocalDate dueOn, LocalDate today, Optional<LocalDate> doneOn, boolean notDone, String doneWords, String doneBy, Optional<Finding> law) {
    /** Days left; negative once they are over. */
    public long left() {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    /** All the days there were. */
    public long total() {
        return ChronoUnit.DAYS.between(upheldOn, dueOn);
    }

    /** Whether it is closed: carried out, or not. */
    public boolean isDone() {
        return doneOn.isPresent();
    }
}
