package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;

/** Where people work: their own word on the seat of their post, and what an approved report makes of it. */
@ApplicationScoped
@Transactional
public class Workplaces {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject Codes codes;
    @Inject Corrections corrections;
    @Inject SeatCheck check;
    @Inject Seats seats;
    @Inject SeatWords words;
    @Inject Versions versions;
    @Inject Event<WorkplaceChanged> changed;

    /** The caller's own workplace. Refused as not found when they have no record. */
    @Requires(Power.SELF)
    public Workplace mine() {
        return seats.workplace(me(LockModeType.NONE));
    }

    /** The workplace of one of the people whom the caller's agencies have, or for the ministry of anybody. Others are not found. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public Workplace of(long employeeId) {
        Optional<RecordReader.Posted> found = seats.posted(employeeId);
        Optional<Set<String>> mine = access.agencies();
        if (found.filter(p -> mine.isEmpty() || mine.get().contains(p.employee().agency)).isEmpty()) {
            throw access.foreign(employeeId, found.map(RecordReader.Posted::employee).orElse(null));
        }
        access.read(found.get().employee(), "WORKPLACE");
        return seats.workplace(found.get());
    }

    /**
     * The caller confirms that they work where the record says. Confirming the same again changes nothing; a seat that changed since
     * it was shown is refused, and so is a confirmation beside an open report.
     *
     * @param seen {@link Seat#key} of the seat that was shown
     */
    @Requires(Power.SELF)
    public void confirm(String seen) {
        Employee me = me(LockModeType.PESSIMISTIC_WRITE);
        Workplace now = seats.workplace(me);
        Seat seat = now.seat().orElseThrow(() -> new Refused("workplace.refused.noPost"));
        if (now.word() == SeatWord.MISMATCH_REPORTED) {
            throw new Refused("workplace.refused.reported", now.request());
        } else if (!seat.key().equals(seen)) {
            throw new Refused("workplace.refused.changed");
        } else if (now.word() != SeatWord.CONFIRMED) {
            words.say(me, seats.post(me), SeatWord.CONFIRMED, "");
            audit.record(AuditEntry.of("workplace.confirmed").in(me.agency).about(me.nationalId).on("employee", me.id).changed("", seat.key()));
        }
    }

    /** All that is wrong with a report of the caller; empty when it may be sent. */
    @Requires(Power.SELF)
    public List<Problem> check(ReportedSeat wanted) {
        return check.problems(wanted, mine());
    }

    /**
     * Takes a reported seat over, as approved, for an employee of the caller's agency: from its day on the post sits there, and the record
     * names its city. The same cause twice applies once.
     *
     * @param service code of the service that decided it: a power delegated for that service alone is enough
     */
    @Requires({Power.HR_DIRECTOR, Power.HR_SPECIALIST})
    public void apply(long employeeId, ReportedSeat wanted, Cause cause, String service) {
        Employee employee = access.writable(employeeId, service, Power.HR_DIRECTOR, Power.HR_SPECIALIST);
        String token = "seat:" + cause.kind() + ":" + cause.reference();
        if (versions.doneBefore(token).isPresent()) {
            return;
        }
        PostColumns before = seats.post(employee);
        if (words.reported(employeeId, cause.reference()).filter(w -> !w.isOf(before)).isPresent()) {
            throw new Refused("workplace.refused.otherPost");
        }
        Refused.when(check.problems(wanted, seats.workplace(employee)));
        boolean moved = !before.city.equals(wanted.city());
        if (moved) {
            corrections.apply(employeeId, List.of(new FieldChange(Field.WORK_CITY, "", before.city, wanted.city(), wanted.since())), cause, service);
        }
        Seats.Key key = Seats.Key.of(before.agency, before.positionNumber, employeeId);
        LocalDateTime moment = seats.after(key, versions.moment(employee));
        seats.put(key, wanted, cause, moment);
        words.say(employee, seats.post(employee), SeatWord.UPDATED, cause.reference());
        versions.done(token, employeeId, moment);
        audit.record(AuditEntry.of("workplace.updated").in(employee.agency).about(employee.nationalId).on("employee", employeeId)
                .changed(before.city, wanted.toText().replace("\n", "; ")).because(cause.kind() + " " + cause.reference()));
        if (!moved) {
            // With another city, the correction of the record has said so.
            changed.fire(new WorkplaceChanged(employeeId, employee.nationalId, employee.agency, before.positionNumber, true, before.city, wanted.city(), wanted.since(),
                    cause));
        }
    }

    /** Keeps that a report of this employee was sent. */
    @OpenToAll("told by the request engine, which guards each act")
    void reported(long employeeId, String number) {
        Employee employee = em.find(Employee.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
        words.say(employee, seats.post(employee), SeatWord.MISMATCH_REPORTED, number);
    }

    /** Keeps what became of a report that was not taken over: {@link SeatWord#UPHELD}, or {@link SeatWord#NOT_SAID} where nobody decided it. */
    @OpenToAll("told by the request engine, which guards each act")
    void closed(long employeeId, SeatWord outcome, String number) {
        Employee employee = em.find(Employee.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
        words.closed(employee, seats.post(employee), outcome, number);
    }

    /** The city in which a numbered post sits by an approved report: for modules that offer posts. Empty where no report moved it. */
    @OpenToAll("where a post sits is no secret, and says nothing of who holds it")
    public Optional<Named> cityOf(String agency, String position) {
        return seats.ofPost(agency, position).map(v -> codes.city(v.city));
    }

    private Employee me(LockModeType lock) {
        return em.createQuery("select e from Employee e where e.nationalId = :id", Employee.class).setParameter("id", caller.nationalId()).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(Refused::notFound);
    }
}
