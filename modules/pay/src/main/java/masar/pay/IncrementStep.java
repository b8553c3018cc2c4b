package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.pay.law.IncrementCase;
import masar.pay.law.IncrementCase.Why;
import masar.records.Increments;
import masar.records.PaidPlace;
import masar.records.Raise;

/**
 * The pieces of a run, each in a transaction of its own that writes the steps, the counts, the exceptions and how far it is together. Its
 * row is locked meanwhile: two that drive the same run take pieces in turn, and none is done twice.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class IncrementStep {
    @PersistenceContext(unitName = "pay") EntityManager em;
    @Inject Increments increments;
    @Inject LadderBook book;
    @Inject IncrementCounts counts;
    @Inject Instance<AppraisalsOfYear> appraisals;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Does the next piece; whether there was anything to do. */
    public boolean piece(long runId, int size) {
        IncrementRunRow run = em.find(IncrementRunRow.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || run.state != IncrementState.RUNNING) {
            return false;
        }
        Optional<Increments.Piece> piece = increments.next(run.lastId, size);
        run.touchedAt = IncrementRunRow.utc(clock.now());
        if (piece.isEmpty()) {
            finish(run);
            return false;
        }
        if (!run.dry) {
            increments.hold(run.lastId, piece.get().upTo());
        }
        take(run, piece.get().upTo());
        run.looked += piece.get().people();
        run.lastId = piece.get().upTo();
        return true;
    }

    private void take(IncrementRunRow run, long upTo) {
        List<PaidPlace> places = increments.between(run.lastId, upTo, run.day, run.day.minusYears(1));
        Set<Long> low = low(run, places);
        IncrementLaw law = new IncrementLaw(book, run.day);
        IncrementCounts.Sum sum = new IncrementCounts.Sum();
        List<Raise> raises = new ArrayList<>();
        for (PaidPlace place : places) {
            IncrementCase.Answer answer = law.of(place, low.contains(place.employeeId()));
            sum.add(place.agency(), answer);
            if (answer.why() == Why.GRANTED) {
                raises.add(new Raise(place.employeeId(), answer.step(), answer.basic().orElseThrow()));
            } else {
                em.persist(new IncrementExceptionRow(run.id, place.employeeId(), place.nationalId(), place.agency(), answer.why().name(), law.stored(answer)));
            }
        }
        if (!run.dry) {
            increments.raise(raises, run.day, run.decisionNumber, run.decidedOn);
        }
        counts.add(run.id, sum);
        run.people += places.size();
        run.granted += sum.people(Outcome.GRANTED);
        run.refused += sum.people(Outcome.REFUSED);
        run.persons += sum.people(Outcome.NEEDS_PERSON);
        run.cost = run.cost.add(sum.cost());
    }

    private Set<Long> low(IncrementRunRow run, List<PaidPlace> places) {
        List<Long> ids = places.stream().map(PaidPlace::employeeId).toList();
        Set<Long> low = new HashSet<>();
        appraisals.forEach(a -> low.addAll(ids.isEmpty() ? Set.of() : a.unsatisfactory(ids, run.day.getYear() - 1)));
        return low;
    }

    /** What the law gives one of them now, entered by the decision of the run; what the run counted stays as it was decided then. */
    @Transactional
    public void again(IncrementRunRow run, long employeeId) {
        increments.hold(employeeId - 1, employeeId);
        List<PaidPlace> places = increments.between(employeeId - 1, employeeId, run.day, run.day.minusYears(1));
        Set<Long> low = low(run, places);
        IncrementLaw law = new IncrementLaw(book, run.day);
        List<Raise> raises = places.stream().map(place -> Map.entry(place.employeeId(), law.of(place, low.contains(place.employeeId()))))
                .filter(e -> e.getValue().why() == Why.GRANTED).map(e -> new Raise(e.getKey(), e.getValue().step(), e.getValue().basic().orElseThrow())).toList();
        increments.raise(raises, run.day, run.decisionNumber, run.decidedOn);
        audit.record(AuditEntry.of("increment.again").on("increment", run.id).changed("", employeeId + ": " + (raises.isEmpty() ? "-" : raises.get(0).step())));
    }

    private void finish(IncrementRunRow run) {
        run.state = IncrementState.DONE;
        run.finishedAt = run.touchedAt;
        audit.record(AuditEntry.of(run.dry ? "increment.looked" : "increment.done").by(Power.MINISTRY_OFFICER).on("increment", run.id)
                .changed("", run.day + ": " + run.granted + "/" + run.people + " +" + run.cost).because(run.decisionNumber));
    }

    /** Stops it where it is: a fault came again and again. Whoever reads the page may let it go on. */
    public void halt(long runId) {
        IncrementRunRow run = em.find(IncrementRunRow.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run.state == IncrementState.RUNNING) {
            run.state = IncrementState.STOPPED;
            audit.record(AuditEntry.of("increment.stopped").by(Power.MINISTRY_OFFICER).on("increment", run.id));
        }
    }

    /** Those that should be going on. */
    public List<Long> running() {
        return em.createQuery("select r.id from IncrementRunRow r where r.state = :running order by r.id", Long.class)
                .setParameter("running", IncrementState.RUNNING).getResultList();
    }
}
