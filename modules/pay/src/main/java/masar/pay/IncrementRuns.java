package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.pay.law.IncrementCase.Why;

/**
 * The annual increment for everybody: looked at first without changing anything, then run once for a day by a decision; stopped, gone
 * on with, and read while it goes.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@Requires(Power.MINISTRY_OFFICER)
public class IncrementRuns {
    @Inject IncrementBook book;
    @Inject Caller caller;
    @Inject IncrementCounts counts;
    @Inject IncrementJobs jobs;

    /** The days for which increments may be run: the next one, and the one before it for whoever is late. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<LocalDate> days() {
        return office().days();
    }

    /** Looks through everybody and changes nothing. The same token twice looks once. Answers the run. */
    @Requires(Power.MINISTRY_OFFICER)
    public IncrementRun look(LocalDate day, String token) {
        return begun(() -> office().look(day, token));
    }

    /**
     * Raises everybody whom the law raises, as somebody looked at who has come to the end; asks for a fresh code. There is one for a day:
     * the same decision twice is one, another decision is refused.
     */
    @Requires(Power.MINISTRY_OFFICER)
    public IncrementRun start(long lookedId, String decisionNumber, LocalDate decidedOn) {
        return begun(() -> office().start(lookedId, decisionNumber, decidedOn));
    }

    private IncrementRun begun(LongSupplier begin) {
        long id;
        try {
            id = begin.getAsLong();
        } catch (PersistenceException | TransactionalException anotherWasFirst) {
            id = begin.getAsLong();
        }
        jobs.start(id);
        return office().get(id);
    }

    /** Stops a run after the piece it is at. What was done stays done. */
    @Requires(Power.MINISTRY_OFFICER)
    public void stop(long runId) {
        office().put(runId, IncrementState.STOPPED);
    }

    /** Goes on with a run where it is. One that is going on already is not harmed. */
    @Requires(Power.MINISTRY_OFFICER)
    public void goOn(long runId) {
        office().put(runId, IncrementState.RUNNING);
        jobs.start(runId);
    }

    /** One run. */
    @Requires(Power.MINISTRY_OFFICER)
    public IncrementRun get(long runId) {
        return office().get(runId);
    }

    /** The one that was begun for real for a day. */
    @Requires(Power.MINISTRY_OFFICER)
    public Optional<IncrementRun> real(LocalDate day) {
        return office().real(day);
    }

    /** All runs, newest first. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<IncrementRun> list(String cursor, int size) {
        return office().list(cursor, size);
    }

    /** What may decide, in words of {@code increments.why.…}. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<String> reasons() {
        return List.of(Why.values()).stream().map(Enum::name).toList();
    }

    /** How many of each agency came to what. */
    @Requires(Power.MINISTRY_OFFICER)
    @Remembered
    public List<IncrementCount> counts(long runId) {
        office().get(runId);
        return counts.of(runId);
    }

    /** How many came to what in all. */
    @Requires(Power.MINISTRY_OFFICER)
    @Remembered
    public List<IncrementCount> byReason(long runId) {
        office().get(runId);
        return counts.byReason(runId);
    }

    /** Those who got none, for one reason or for all of them. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<IncrementException> exceptions(long runId, String reason, String cursor, int size) {
        office().get(runId);
        return book.exceptions(runId, reason, cursor, size);
    }

    /** A delegation for one service is not the whole office. */
    private IncrementBook office() {
        caller.require(Power.MINISTRY_OFFICER, "");
        return book;
    }
}
