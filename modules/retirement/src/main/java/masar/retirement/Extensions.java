package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.records.Ages;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.Records;
import masar.retirement.law.ServiceExtension;

/** Extension of somebody's service beyond the statutory age (arts 104, 105): a decision that HR enters, and the day of the age moves with it. */
@ApplicationScoped
@Transactional
public class Extensions {
    @Inject Records records;
    @Inject Careers careers;
    @Inject Ages ages;
    @Inject CivilClock clock;

    /**
     * The decision as HR enters it.
     *
     * @param until  the last day to which service is extended
     * @param rare   whether nobody can be found in their place within three months
     * @param fit    whether they are fit
     * @param number number of the decision
     * @param on     its day
     */
    public record Wanted(LocalDate until, boolean rare, boolean fit, String number, LocalDate on) {
    }

    /** What the law says of extending somebody's service; the reach of the record. */
    @Requires(Power.HR_SPECIALIST)
    public Decision outlook(long employeeId, Wanted asked) {
        return ServiceExtension.of(facts(records.of(employeeId), asked), OpeningTerms.policy());
    }

    /** The first day of an extension: when service would end; empty where that day is not known. */
    @Requires(Power.HR_SPECIALIST)
    @Remembered
    public Optional<LocalDate> begins(long employeeId) {
        return ServiceExtension.begins(facts(records.of(employeeId), new Wanted(clock.today(), true, true, "", clock.today())));
    }

    private ServiceExtension.Facts facts(EmployeeRecord today, Wanted asked) {
        if (today.person().birthForService() == null) {
            throw new Refused("opening.refused.birth");
        }
        LocalDate appointed = LeavingFacts.services(today.career()).stream().map(p -> p.from()).min(LocalDate::compareTo)
                .or(() -> today.job().appointedOn()).orElse(clock.today());
        String job = today.job().title().code().isEmpty() ? today.job().title().nameAr() : today.job().title().code();
        return new ServiceExtension.Facts(today.person().birthForService(), appointed, ages.extended(today).map(last -> last.plusDays(1)), asked.until(), job,
                asked.rare(), asked.fit(), clock.today());
    }

    /** Enters the decision; the same token twice enters it once. Refused where the law refuses, with each reason. Answers the event's id. */
    @Requires(Power.HR_SPECIALIST)
    public long enter(long employeeId, Wanted asked, String token) {
        EmployeeRecord today = records.of(employeeId);
        ServiceExtension.Facts facts = facts(today, asked);
        NewCareerEvent event = new NewCareerEvent(employeeId, EventKind.SERVICE_EXTENSION, ServiceExtension.begins(facts).orElse(asked.until()),
                Optional.of(asked.until()), asked.number().strip(), Optional.of(PartialDate.of(asked.on())), NewCareerEvent.JobChange.NONE, Optional.empty(),
                Optional.empty(), "");
        // Said again, it is refused by the record or, with the same token, done already.
        if (!ages.extended(employeeId).equals(event.until())) {
            Refused.when(ServiceExtension.of(facts, OpeningTerms.policy()).refusals().stream().map(f -> Refused.Problem.of(field(f.rule()), f.textKey() + ".fix"))
                    .toList());
        }
        return careers.enter(event, token);
    }

    private static String field(String rule) {
        return switch (rule) {
            case "RT60" -> "until";
            case "RT62" -> "rare";
            case "RT63" -> "fit";
            default -> "";
        };
    }
}
