package masar.retirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EventKind;
import masar.records.JobStatus;
import masar.records.Reference;
import masar.records.ServiceSoFar;
import masar.retirement.law.AgeForecast;
import masar.retirement.law.AskedLeaving;
import masar.retirement.law.CountedService;
import masar.retirement.law.OpenedFacts;
import masar.retirement.law.Reason;
import masar.retirement.law.RetirementFacts;
import masar.retirement.law.RetirementFacts.Circumstances;
import masar.retirement.law.RetirementFacts.Service;
import masar.retirement.law.RetirementPolicy;

/** The one translator from a record to the facts that the law of leaving asks about. */
final class LeavingFacts {
    private LeavingFacts() {
    }

    /**
     * The facts of asking.
     *
     * @param today   the record today
     * @param served  the service up to the first day out of service, as the record counts it
     * @param lastDay the last day of work that is wished
     * @param extended the last day of an extension, be it still ahead
     */
    static AskedLeaving.Facts of(EmployeeRecord today, ServiceSoFar served, Reason reason, LocalDate lastDay, Optional<LocalDate> extended) {
        CountedService counted = new CountedService(served.hijri(), served.hijri().wholeMonths(), served.findings());
        return new AskedLeaving.Facts(due(today, served, reason, lastDay), counted, today.asOf().validOn(), today.standing() == Standing.SERVING,
                today.job().status() == JobStatus.SUSPENDED, extended.map(last -> last.plusDays(1)));
    }

    /** What bears on what is due, by the record and the service as it counts that up to the first day out of service. */
    static RetirementFacts due(EmployeeRecord record, ServiceSoFar served, Reason reason, LocalDate lastDay) {
        List<Period> services = services(record.career());
        LocalDate appointed = services.isEmpty() ? record.job().appointedOn().orElse(record.asOf().validOn()) : services.get(services.size() - 1).from();
        List<Period> earlier = services.isEmpty() ? List.of() : services.subList(0, services.size() - 1);
        List<Period> uncounted = served.uncounted().stream().map(s -> Period.inclusive(s.from(), s.to())).toList();
        // A wished day before the appointment is the law's to refuse; the facts themselves must hold together.
        Service service = new Service(appointed, lastDay.plusDays(1), earlier, uncounted, 0);
        Circumstances more = new Circumstances(Optional.empty(), false, Optional.empty(), grade(record.job()), 0, Optional.empty(), 0);
        return new RetirementFacts(PartialDate.parse(record.person().birthForService().toString()), service,
                record.pay().basic().orElse(BigDecimal.ZERO), reason, more, RetirementPolicy.DEFAULT);
    }

    /** The facts of a case that the agency opens, from the record today and what it says. */
    static OpenedFacts opened(EmployeeRecord today, List<Integer> unsatisfactory, Optional<LocalDate> extended, Reason reason, OpenedFacts.Told told) {
        LocalDate on = today.asOf().validOn();
        List<Period> services = services(today.career());
        LocalDate appointed = services.isEmpty() ? today.job().appointedOn().orElse(on) : services.get(services.size() - 1).from();
        List<Period> away = today.career().stream().filter(e -> e.kind().away() && !e.from().isBefore(appointed))
                .map(e -> e.until().map(last -> Period.inclusive(e.from(), last)).orElseGet(() -> Period.since(e.from()))).toList();
        Optional<LocalDate> suspended = today.job().status() != JobStatus.SUSPENDED ? Optional.empty() : today.career().stream()
                .filter(e -> e.kind() == EventKind.SUSPENSION && e.until().map(last -> !last.isBefore(on)).orElse(true)).map(CareerEvent::from)
                .min(LocalDate::compareTo);
        OpenedFacts.Known known = new OpenedFacts.Known(today.person().birthForService(), appointed, today.standing() == Standing.SERVING,
                today.service().hijri().wholeMonths(), suspended, extended.map(last -> last.plusDays(1)), away,
                unsatisfactory, today.career().stream().map(CareerEvent::from).filter(day -> !day.isAfter(on)).max(LocalDate::compareTo));
        return new OpenedFacts(reason, known, told, on, OpeningTerms.policy());
    }

    /** The first day that does not count as service any more: that of leaving, or that of the age where somebody worked on beyond it (art 222). */
    static LocalDate countedUntil(EmployeeRecord last, LocalDate leaves) {
        List<Period> services = services(last.career());
        Optional<LocalDate> extended = last.career().stream().filter(e -> e.kind() == EventKind.SERVICE_EXTENSION).flatMap(e -> e.until().stream()).max(LocalDate::compareTo);
        return services.isEmpty() ? leaves : AgeForecast.on(last.person().birthForService(), services.get(0).from(), extended).filter(age -> age.isBefore(leaves)).orElse(leaves);
    }

    /** The grade of the general ladder, of which the law speaks; empty for other ladders. */
    static Optional<Integer> grade(EmployeeRecord.Job job) {
        boolean general = job.held() && Reference.GENERAL_LADDER.equals(job.ladder().code()) && job.grade().code().matches("\\d{1,2}");
        return general ? Optional.of(Integer.parseInt(job.grade().code())) : Optional.empty();
    }

    /** The services in order, each from its start of duty where one is recorded; the last one may be open. */
    static List<Period> services(List<CareerEvent> career) {
        List<Period> services = new ArrayList<>();
        LocalDate open = null;
        boolean onDuty = false;
        for (CareerEvent event : career.stream().sorted(Comparator.comparing(CareerEvent::from)).toList()) {
            if (event.kind().opensService() && open == null) {
                open = event.from();
                onDuty = false;
            } else if (event.kind() == EventKind.START_OF_DUTY && open != null && !onDuty) {
                open = event.from();
                onDuty = true;
            } else if (event.kind().endsService() && open != null) {
                if (event.from().isAfter(open)) {
                    services.add(Period.of(open, event.from()));
                }
                open = null;
            }
        }
        if (open != null) {
            services.add(Period.since(open));
        }
        return services;
    }
}
