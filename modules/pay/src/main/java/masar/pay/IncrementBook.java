package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.StepUp;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Slice;
import masar.pay.law.AnnualIncrement;
import masar.records.Increments;

/** Beginning, stopping and reading runs, each in a transaction that is over before anything goes on by it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class IncrementBook {
    @PersistenceContext(unitName = "pay") EntityManager em;
    @Inject Increments increments;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject StepUp stepUp;
    @Inject Audit audit;

    /** The day of this year that is past, and the next one. */
    List<LocalDate> days() {
        LocalDate next = AnnualIncrement.dayAfter(clock.today());
        return List.of(next, next.minusYears(1));
    }

    public long look(LocalDate day, String token) {
        if (!days().contains(day)) {
            throw Refused.field("day", "increments.refused.day");
        }
        if (token.isBlank() || token.length() > 60) {
            throw new Refused("records.refused.token");
        }
        Optional<IncrementRunRow> before = once("look " + token);
        return before.isPresent() ? before.get().id : begin(new IncrementRunRow(day, increments.after(Long.MIN_VALUE), token, caller.nationalId(), clock.now()));
    }

    public long start(long lookedId, String number, LocalDate decidedOn) {
        IncrementRunRow looked = em.find(IncrementRunRow.class, lookedId, LockModeType.PESSIMISTIC_WRITE);
        if (looked == null || !looked.dry) {
            throw Refused.notFound();
        }
        Optional<IncrementRunRow> before = once(IncrementRunRow.once(looked.day));
        if (before.isPresent()) {
            // The same decision sent twice is one; another one for the same day is refused.
            if (before.get().decisionNumber.equals(number.strip())) {
                return before.get().id;
            }
            throw new Refused("increments.refused.once", looked.day);
        }
        if (looked.state != IncrementState.DONE) {
            throw new Refused("increments.refused.looking");
        }
        check(number, decidedOn);
        stepUp.require("increment.started");
        return begin(new IncrementRunRow(looked, increments.after(Long.MIN_VALUE), number.strip(), decidedOn, caller.nationalId(), clock.now()));
    }

    private void check(String number, LocalDate decidedOn) {
        if (number.isBlank() || number.strip().length() > 40) {
            throw Refused.field("number", "increments.refused.number");
        }
        if (decidedOn == null || decidedOn.isAfter(clock.today()) || decidedOn.isBefore(clock.today().minusYears(1))) {
            throw Refused.field("decidedOn", "increments.refused.decidedOn");
        }
    }

    private Optional<IncrementRunRow> once(String once) {
        return em.createQuery("select r from IncrementRunRow r where r.once = :once", IncrementRunRow.class).setParameter("once", once).getResultStream()
                .findFirst();
    }

    private long begin(IncrementRunRow run) {
        em.persist(run);
        // Of two at once one fails here, and finds the other's when it asks again.
        em.flush();
        audit.record(AuditEntry.of(run.dry ? "increment.look" : "increment.started").by(Power.MINISTRY_OFFICER).on("increment", run.id)
                .changed("", run.day.toString()).because(run.decisionNumber));
        return run.id;
    }

    /** Stops it after the piece it is at, or lets it go on. */
    public void put(long runId, IncrementState state) {
        IncrementRunRow run = found(em.find(IncrementRunRow.class, runId, LockModeType.PESSIMISTIC_WRITE));
        if (run.state != IncrementState.DONE && run.state != state) {
            run.state = state;
            audit.record(AuditEntry.of(state == IncrementState.STOPPED ? "increment.stopped" : "increment.resumed").by(Power.MINISTRY_OFFICER)
                    .on("increment", run.id));
        }
    }

    @Remembered
    public IncrementRun get(long runId) {
        return found(em.find(IncrementRunRow.class, runId)).told();
    }

    /** The run for real of a day. */
    @Remembered
    public Optional<IncrementRun> real(LocalDate day) {
        return once(IncrementRunRow.once(day)).map(IncrementRunRow::told);
    }

    public Slice<IncrementRun> list(String cursor, int size) {
        return new Paged<>(em, IncrementRunRow.class).page(cursor, size).map(IncrementRunRow::told);
    }

    public Slice<IncrementException> exceptions(long runId, String reason, String cursor, int size) {
        return new Paged<>(em, IncrementExceptionRow.class).where("r.runId = :run").put("run", runId)
                .equal("reason", Optional.of(reason).filter(r -> !r.isEmpty())).page(cursor, size).map(IncrementExceptionRow::told);
    }

    private static IncrementRunRow found(IncrementRunRow run) {
        if (run == null) {
            throw Refused.notFound();
        }
        return run;
    }
}
