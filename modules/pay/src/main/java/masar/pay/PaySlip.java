package masar.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.JobStatus;
import masar.records.Named;

/**
 * The pay of one month, as far as record and law give it, SAR.
 *
 * @param month        the month
 * @param on           the day it goes by: its last, the last of the service, or today
 * @param lastDay      the last day of service, when it is before the month's last
 * @param grade        the grade on that day
 * @param step         the step
 * @param status       how the person stood in the post
 * @param basic        basic salary
 * @param transport    transport allowance by the ladder
 * @param allowances   the allowances that decisions grant, with what each came to
 * @param contribution the pension share taken off
 * @param held         kept back while suspended
 * @param unpaid       not paid, for days before starting work, after the end of service, or on leave without pay
 * @param reduced      taken off for days of leave with a part of pay
 * @param net          what is left
 * @param changedOn    the day within the month from which this holds, when it is not the first
 * @param decision     each rule that led there
 * @param changes      what differs from the month before; empty when nothing does or there is none before
 * @param because      the events of the career since then that may change pay, newest first
 * @param granted      the allowances by decision that began since then, or are over
 */
public record PaySlip(YearMonth month, LocalDate on, Optional<LocalDate> lastDay, Named grade, int step, JobStatus status, BigDecimal basic, BigDecimal transport,
        List<Granted> allowances, BigDecimal contribution, BigDecimal held, BigDecimal unpaid, BigDecimal reduced, BigDecimal net, Optional<LocalDate> changedOn, Decision decision, List<Change> changes,
        List<CareerEvent> because, List<Entitlement> granted) {

    /** What may differ from one month to the next. */
    public enum Part { BASIC, TRANSPORT, ALLOWANCES, CONTRIBUTION, HELD, UNPAID, REDUCED, NET }

    /** An allowance by decision in this month. */
    public record Granted(Entitlement entitlement, BigDecimal amount, Finding finding) {
        /** The least amount that the decision names, where it is what is paid because the rule alone comes to less. */
        public Optional<BigDecimal> atLeast() {
            return entitlement.rule().least().filter(least -> finding.outcome() == Outcome.GRANTED && least.compareTo(amount) == 0);
        }
    }

    /** One sum that differs. */
    public record Change(Part part, BigDecimal before, BigDecimal after) {
        /** How much more, below zero for less. */
        public BigDecimal more() {
            return after.subtract(before);
        }
    }

    public PaySlip {
        allowances = List.copyOf(allowances);
        changes = List.copyOf(changes);
        because = List.copyOf(because);
        granted = List.copyOf(granted);
    }

    /** The allowances by decision together. */
    public BigDecimal allowed() {
        return allowances.stream().map(Granted::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
