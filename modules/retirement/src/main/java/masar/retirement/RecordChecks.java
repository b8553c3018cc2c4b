package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EventKind;
import masar.records.Records;
import masar.records.ServiceSoFar;

/** The record check of a case (تدقيق السجل): which years the record has, what of them does not count, and what no decision proves. */
@ApplicationScoped
@Transactional
public class RecordChecks {
    /** Facts that no decision brings. */
    private static final Set<EventKind> FACTS = EnumSet.of(EventKind.START_OF_DUTY, EventKind.ABSENCE);
    @Inject LeavingBook book;
    @Inject Leavings leavings;
    @Inject Records records;

    /**
     * What there is to check.
     *
     * @param services the services, each from its first day, the last one up to the last day of work
     * @param service  their length up to that day, with the spells that do not count
     * @param unproven events of which the record names no decision, or not its date
     */
    public record Years(List<Period> services, ServiceSoFar service, List<CareerEvent> unproven) {
        public Years {
            services = List.copyOf(services);
            unproven = List.copyOf(unproven);
        }
    }

    /** The years of who leaves, up to the last day of work; another agency's case is not found. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Years of(String number) {
        LeavingCase one = leavings.reached(book.find(number), number, Leavings.READERS);
        LocalDate last = one.leavesOn == null ? one.wishedOn : one.leavesOn.minusDays(1);
        // The house reads the record for it, as for the file: the case may be in hands that open no records.
        EmployeeRecord then = Acting.as(Actor.system("record-check"), () -> records.of(one.employeeId, new AsOf(last.plusDays(1), records.now().knownAt())));
        List<Period> services = LeavingFacts.services(then.career()).stream().filter(p -> !p.from().isAfter(last))
                .map(p -> Period.inclusive(p.from(), p.lastDay().filter(day -> day.isBefore(last)).orElse(last))).toList();
        return new Years(services, then.service(), then.career().stream().filter(e -> !FACTS.contains(e.kind()))
                .filter(e -> e.decisionNumber().isEmpty() || e.decidedOn().isEmpty()).toList());
    }
}
