package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.requests.Notices;
import masar.requests.TextKey;

/** Entering career events with their decisions, and correcting or cancelling what was entered: always as new knowledge. */
@ApplicationScoped
@Transactional
public class Careers {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Access access;
    @Inject Appointments appointments;
    @Inject Audit audit;
    @Inject CareerDesk desk;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Codes codes;
    @Inject RecordReader reader;
    @Inject Versions versions;
    @Inject Event<CareerChanged> changed;
    @Inject PlaceMoves places;
    @Inject Notices notices;

    /** What entering the event would change, and why it would be refused if it would. Changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public EventPreview preview(NewCareerEvent event) {
        Employee employee = appointments.shown(event);
        List<CareerEventRow> career = versions.known(CareerEventRow.class, employee);
        appointments.check(employee, event, career);
        return desk.preview(event, career, null, EventCheck.of(event, career, codes, clock.today()));
    }

    /** What putting the event in the place of one that stands would change; refused when that one is gone. Changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public EventPreview preview(long eventId, NewCareerEvent event) {
        CareerEventRow old = known(eventId);
        List<CareerEventRow> career = versions.known(CareerEventRow.class, holder(old, event.employeeId()));
        return desk.preview(event, career, old, EventCheck.inPlaceOf(old, event, career, codes, clock.today()));
    }

    /** What cancelling an event would change, and why it would be refused if it would. Changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    @Remembered
    public EventPreview previewCancelling(long employeeId, long eventId) {
        CareerEventRow old = known(eventId);
        List<CareerEventRow> career = versions.known(CareerEventRow.class, holder(old, employeeId));
        return desk.without(old, career, EventCheck.cancelling(old, career));
    }

    /**
     * An event that stands, of an employee for whom the caller may enter events; not found for others, refused when it is gone. What it
     * sets names no salary that came from the ladder: with another grade or step it would come from there anew.
     */
    @Requires(Power.HR_SPECIALIST)
    @Remembered
    public EmployeeRecord.CareerEvent standing(long employeeId, long eventId) {
        CareerEventRow row = known(eventId);
        List<CareerEventRow> career = versions.known(CareerEventRow.class, holder(row, employeeId));
        EmployeeRecord.CareerEvent found = reader.career(career).stream().filter(e -> e.id() == row.id).findFirst().orElseThrow(Refused::notFound);
        return desk.isByLadder(row, career) ? found.byLadder() : found;
    }

    /** Whether the caller may enter events for this employee; false for people out of their reach, and for themselves. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    @Remembered
    public boolean mayEnter(long employeeId) {
        Employee employee = reader.find(employeeId).orElse(null);
        return employee != null && caller.may(Power.HR_SPECIALIST, employee.agency) && !access.isMine(employee);
    }

    /**
     * Enters an event, also one that lies in the past. The same token twice makes one event. An appointment is entered by the agency
     * that appoints, see {@link Appointments}. Answers its id.
     */
    @Requires(Power.HR_SPECIALIST)
    public long enter(NewCareerEvent event, String token) {
        Employee employee = appointments.writable(event);
        OptionalLong before = versions.doneBefore(key(token));
        return before.isPresent() ? before.getAsLong() : put(employee, event, null, "", token, Power.HR_SPECIALIST);
    }

    /** Replaces an event by what it should have said, as new knowledge; the old one stays as it was known. Answers the new id. */
    @Requires(Power.HR_SPECIALIST)
    public long correct(long eventId, NewCareerEvent event, String reason, String token) {
        CareerEventRow old = known(eventId);
        Employee employee = access.writable(old.employeeId, Power.HR_SPECIALIST);
        OptionalLong before = versions.doneBefore(key(token));
        if (before.isPresent()) {
            return before.getAsLong();
        }
        em.refresh(old);
        gone(old, event.employeeId());
        return put(employee, event, old, reason(reason), token, Power.HR_SPECIALIST);
    }

    /** Cancels an event, as new knowledge. Cancelling what is cancelled already changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public void cancel(long eventId, String reason) {
        CareerEventRow old = known(eventId);
        withdraw(access.writable(old.employeeId, Power.HR_SPECIALIST), old, reason, Power.HR_SPECIALIST);
    }

    /** The same for an employee who is held locked. */
    @OpenToAll("asked by this module's beans, which are guarded")
    void withdraw(Employee employee, CareerEventRow old, String reason, Power by) {
        em.refresh(old);
        if (!old.isKnown()) {
            return;
        }
        String why = reason(reason);
        List<CareerEventRow> all = versions.known(CareerEventRow.class, employee);
        Refused.when(EventCheck.cancelling(old, all));
        LocalDateTime moment = versions.moment(employee);
        old.close(moment, why);
        versions.replay(employee, moment);
        tell(employee, old, CareerChanged.Act.CANCELLED, describe(old), "", why, by);
        places.tell(employee, all, all.stream().filter(e -> e != old).toList(), old, CareerChanged.Act.CANCELLED);
    }

    @OpenToAll("asked by this module's beans, which are guarded")
    long put(Employee employee, NewCareerEvent event, CareerEventRow old, String reason, String token, Power by) {
        List<CareerEventRow> all = versions.known(CareerEventRow.class, employee);
        List<CareerEventRow> career = all.stream().filter(e -> e != old).toList();
        if (old == null) {
            appointments.check(employee, event, career);
        }
        Refused.when(old == null ? EventCheck.of(event, career, codes, clock.today()) : EventCheck.inPlaceOf(old, event, all, codes, clock.today()));
        LocalDateTime moment = versions.moment(employee);
        CareerEventRow row = desk.row(event, career, moment);
        em.persist(row);
        row.place = old == null ? CareerEventRow.placeAfter(career) : old.place;
        if (old != null) {
            row.corrects = old.id;
            old.close(moment, reason);
        }
        versions.replay(employee, moment);
        versions.done(key(token), row.id, moment);
        tell(employee, row, old == null ? CareerChanged.Act.ENTERED : CareerChanged.Act.CORRECTED, old == null ? "" : describe(old), describe(row),
                reason, by);
        places.tell(employee, all, Stream.concat(career.stream(), Stream.of(row)).toList(), row, old == null ? CareerChanged.Act.ENTERED : CareerChanged.Act.CORRECTED);
        return row.id;
    }

    private void tell(Employee employee, CareerEventRow row, CareerChanged.Act act, String before, String after, String why, Power by) {
        audit.record(AuditEntry.of("career." + act.name().toLowerCase(Locale.ROOT)).by(by).in(employee.agency)
                .about(employee.nationalId).on("career-event", row.id).changed(before, after).because(why));
        changed.fire(new CareerChanged(employee.id, row.id, row.kind, row.from, act));
        // Nobody is written to about their own death.
        if (EndReason.DEATH.name().equals(row.endReason)) {
            return;
        }
        notices.tell(employee.nationalId, "records.notice.event." + act, "/my/record#career", "career:" + act + ":" + row.id,
                new TextKey(row.kind.textKey()), row.from, row.decisionNumber);
    }

    private static String describe(CareerEventRow e) {
        return e.kind + " " + e.from + (e.until == null ? "" : ".." + e.until) + " no. " + e.decisionNumber + " agency=" + e.sets.agency + " grade="
                + e.sets.grade + "/" + e.sets.step + " basic=" + e.sets.basic + " title=" + e.sets.title + " city=" + e.sets.city;
    }

    private static String key(String token) {
        return token.isBlank() ? "" : "event:" + token;
    }

    private static String reason(String reason) {
        if (reason.isBlank() || reason.length() > 500) {
            throw Refused.field("reason", "records.refused.reason");
        }
        return reason.strip();
    }

    private CareerEventRow known(long eventId) {
        CareerEventRow row = em.find(CareerEventRow.class, eventId);
        if (row == null) {
            throw access.foreign(eventId, null);
        }
        return row;
    }

    /** Whose event it is, for who may enter events for them and only looks. */
    private Employee holder(CareerEventRow row, long employeeId) {
        Employee employee = access.shown(row.employeeId, Power.HR_SPECIALIST);
        gone(row, employeeId);
        return employee;
    }

    private static void gone(CareerEventRow row, long employeeId) {
        if (!row.isKnown() || row.employeeId != employeeId) {
            throw new Refused("records.refused.eventGone");
        }
    }
}
