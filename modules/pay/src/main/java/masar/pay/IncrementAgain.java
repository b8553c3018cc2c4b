package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import masar.journal.Courier;
import masar.journal.Outbox;
import masar.journal.OutboxMessage;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.AsOf;
import masar.records.CareerChanged;
import masar.records.Careers;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EmployeeRecord.Job;
import masar.records.EventKind;
import masar.records.Records;
import masar.ui.Texts;

/**
 * An increment that a run gave follows what is entered afterwards for a day before it. A promotion of November that is entered when January's step is on record
 * would else lose to it, since that step names the grade of before. It is withdrawn, and the law is asked anew, by the decision of the same run. Not within the
 * entering itself, which holds the employee's row as a run does.
 */
@ApplicationScoped
@Transactional
@OpenToAll("hears what the house announces, and is called by the outbox")
class IncrementAgain implements Courier {
    @PersistenceContext(unitName = "pay") EntityManager em;
    @Inject Outbox outbox;
    @Inject IncrementStep step;
    @Inject Records records;
    @Inject Careers careers;
    @Inject CivilClock clock;
    @Inject Texts texts;

    void changed(@Observes CareerChanged change) {
        if (change.kind() != EventKind.INCREMENT && change.kind().setsPay() && !runs(change.from()).isEmpty()) {
            outbox.send(kind(), Long.toString(change.employeeId()), UUID.randomUUID().toString(), change.employeeId() + " " + change.from());
        }
    }

    @Override
    public String kind() {
        return "increment.again";
    }

    /** Twice changes nothing: what the law would give again stays as it is. */
    @Override
    public void deliver(OutboxMessage message) {
        String[] said = message.payload().split(" ");
        long employeeId = Long.parseLong(said[0]);
        for (IncrementRunRow run : runs(LocalDate.parse(said[1]))) {
            Optional<CareerEvent> there = onDay(run, employeeId);
            Optional<CareerEvent> given = there.filter(e -> isOf(run, e));
            if (there.isEmpty() ? isException(run, employeeId) : given.filter(e -> !follows(e, employeeId)).isPresent()) {
                given.ifPresent(event -> careers.cancel(event.id(), texts.in(Locale.forLanguageTag("ar"), "increments.again", run.decisionNumber)));
                step.again(run, employeeId);
            }
        }
    }

    private List<IncrementRunRow> runs(LocalDate from) {
        return em.createQuery("select r from IncrementRunRow r where r.dry = false and r.day > :from order by r.day", IncrementRunRow.class)
                .setParameter("from", from).getResultList();
    }

    // What the run gave; what somebody has corrected since is that decision's word.
    private static boolean isOf(IncrementRunRow run, CareerEvent event) {
        return event.decisionNumber().equals(run.decisionNumber) && event.corrects() == 0;
    }

    private Optional<CareerEvent> onDay(IncrementRunRow run, long employeeId) {
        return records.of(employeeId, new AsOf(run.day, clock.now())).career().stream().filter(e -> e.kind() == EventKind.INCREMENT && e.from().equals(run.day)).findFirst();
    }

    private boolean isException(IncrementRunRow run, long employeeId) {
        return !em.createQuery("select x.id from IncrementExceptionRow x where x.runId = :run and x.employeeId = :who", Long.class).setParameter("run", run.id)
                .setParameter("who", employeeId).getResultList().isEmpty();
    }

    // Whether it is one step up from what holds on the day before.
    private boolean follows(CareerEvent given, long employeeId) {
        LocalDate before = given.from().minusDays(1);
        return records.jobs(employeeId, clock.now()).stream().filter(j -> !j.since().isAfter(before) && j.until().map(last -> !last.isBefore(before)).orElse(true))
                .allMatch((Job held) -> held.grade().code().equals(given.grade().code()) && held.step() + 1 == given.step());
    }
}
