package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import masar.identity.Caller;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/**
 * Spells that were decided elsewhere (leaves without pay and for studying, scholarships, study missions, long training): the career knows of them, and pay,
 * counted service and promotion follow.
 */
@ApplicationScoped
@Transactional
public class LeaveSpells {
    private static final Set<EventKind> KINDS = EnumSet.of(EventKind.LEAVE_WITHOUT_PAY, EventKind.STUDY_LEAVE, EventKind.SCHOLARSHIP, EventKind.STUDY_MISSION,
            EventKind.LONG_TRAINING);
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Access access;
    @Inject Caller caller;
    @Inject Careers careers;
    @Inject Versions versions;

    /**
     * Enters the spell. The same token twice makes one. Answers its id.
     *
     * @param service the service whose work this is, so that a delegation for that service is enough
     */
    @Requires(Power.COMPETENT_AUTHORITY)
    public long enter(NewCareerEvent event, String service, String token) {
        if (!KINDS.contains(event.kind())) {
            throw new IllegalArgumentException(event.kind() + " is no spell that is decided elsewhere");
        }
        Employee employee = access.writable(event.employeeId(), service, Power.COMPETENT_AUTHORITY);
        OptionalLong before = versions.doneBefore("event:" + token);
        return before.isPresent() ? before.getAsLong() : careers.put(employee, event, null, "", token, Power.COMPETENT_AUTHORITY);
    }

    /** Enters a training that lasts so long that the career has to know of it. The same token twice makes one. Answers its id. */
    @Requires(Power.HR_SPECIALIST)
    public long enterTraining(NewCareerEvent event, String service, String token) {
        if (event.kind() != EventKind.LONG_TRAINING) {
            throw new IllegalArgumentException(event.kind() + " is no training");
        }
        Employee employee = access.writable(event.employeeId(), service, Power.HR_SPECIALIST);
        OptionalLong before = versions.doneBefore("event:" + token);
        return before.isPresent() ? before.getAsLong() : careers.put(employee, event, null, "", token, Power.HR_SPECIALIST);
    }

    /**
     * A spell of the career as it stands.
     *
     * @param event   id of its event
     * @param days    its days
     * @param counted whether it counts as service
     */
    public record Spell(long event, Period days, boolean counted) {
    }

    /** The spells of a kind that share a day with these, first to last; also those to come. */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public List<Spell> during(long employeeId, EventKind kind, Period days, String service) {
        Employee employee = access.writable(employeeId, service, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR);
        return versions.known(CareerEventRow.class, employee).stream().filter(e -> e.kind == kind && e.days().overlaps(days))
                .sorted(Comparator.comparing(e -> e.from)).map(e -> new Spell(e.id, e.days(), e.counted)).toList();
    }

    /** Ends a spell with another last day, as new knowledge; without one it is taken back whole. Answers the id of the event that stands. */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public long end(long employeeId, long eventId, Optional<LocalDate> last, String service, String reason) {
        Employee employee = access.writable(employeeId, service, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR);
        CareerEventRow old = standing(employeeId, eventId);
        if (last.isEmpty() || !old.isKnown()) {
            careers.withdraw(employee, old, reason, Power.COMPETENT_AUTHORITY);
            return 0;
        }
        return careers.put(employee, like(old, Period.inclusive(old.from, last.get())), old, reason, "end:" + old.id + ":" + last.get(), Power.COMPETENT_AUTHORITY);
    }

    /**
     * Takes days out of a spell, as new knowledge: they belong to something else, as the days of an illness that breaks a leave without pay (art 159). What lies
     * before and after them stays, decided as it was. Answers what stands; nothing where the spell holds none of the days any more and none is left of it.
     */
    @Requires({Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR, Power.HR_SPECIALIST})
    public List<Spell> without(long employeeId, long eventId, Period days, String service, String reason) {
        Power[] any = {Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR, Power.HR_SPECIALIST};
        Employee employee = access.writable(employeeId, service, any);
        Power by = Arrays.stream(any).filter(power -> caller.may(power, employee.agency, service)).findFirst().orElse(Power.HR_SPECIALIST);
        CareerEventRow old = standing(employeeId, eventId);
        List<Period> left = old.isKnown() ? old.days().cut(days) : List.of();
        if (left.isEmpty()) {
            careers.withdraw(employee, old, reason, by);
        } else if (left.equals(List.of(old.days()))) {
            return List.of(new Spell(old.id, old.days(), old.counted));
        }
        List<Spell> stand = new ArrayList<>();
        for (Period piece : left) {
            CareerEventRow replaced = stand.isEmpty() ? old : null;
            stand.add(new Spell(careers.put(employee, like(old, piece), replaced, stand.isEmpty() ? reason : "", "rest:" + old.id + ":" + piece.from(), by), piece, old.counted));
        }
        return List.copyOf(stand);
    }

    // HR may have corrected or cancelled the event by hand since it was entered: then what stands is what took its place last.
    private CareerEventRow standing(long employeeId, long eventId) {
        CareerEventRow row = em.find(CareerEventRow.class, eventId);
        if (row == null || row.employeeId != employeeId || !KINDS.contains(row.kind)) {
            throw Refused.notFound();
        }
        Optional<CareerEventRow> next = Optional.of(row);
        while (next.isPresent()) {
            row = next.get();
            next = row.isKnown() ? Optional.empty() : em.createQuery("select e from CareerEventRow e where e.employeeId = :who and e.corrects = :old", CareerEventRow.class)
                    .setParameter("who", employeeId).setParameter("old", row.id).getResultStream().findFirst();
        }
        return row;
    }

    private static NewCareerEvent like(CareerEventRow old, Period during) {
        return new NewCareerEvent(old.employeeId, old.kind, during.from(), during.lastDay(), old.decisionNumber, old.decidedOn(), NewCareerEvent.JobChange.NONE,
                Optional.of(old.counted), Optional.empty(), old.remarks);
    }
}
