package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.pay.Pay;
import masar.pay.PayChange;
import masar.pay.PayPlace;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.Records;

/** The step and salary that a promotion brings (Civil Service Law art 18), from the place held on the day of its decision. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class PayOfAward {
    @Inject Records records;
    @Inject Pay pay;
    @Inject CivilClock clock;

    /** By the record of somebody whose agency the caller serves. */
    Optional<PayChange> of(long employeeId, int grade, LocalDate decided) {
        return of(records.of(employeeId, new AsOf(decided, clock.now())), grade);
    }

    /** By the caller's own. */
    Optional<PayChange> mine(int grade, LocalDate decided) {
        return of(records.mine(new AsOf(decided, clock.now())), grade);
    }

    private Optional<PayChange> of(EmployeeRecord record, int grade) {
        EmployeeRecord.Job job = record.job();
        if (record.pay().basic().isEmpty() || job.step() < 1) {
            return Optional.empty();
        }
        try {
            PayPlace from = new PayPlace(job.ladder().code(), job.grade().code(), job.step());
            return Optional.of(pay.onPromotion(from, record.pay().basic().get(), Integer.toString(grade), pay.minRiseAppliesToFirstStep(),
                    record.asOf().validOn()));
        } catch (Refused unknownPlace) {
            // A place that is on no ladder of that day, or a grade that is not higher: nothing can be said.
            return Optional.empty();
        }
    }
}
