package masar.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import masar.kernel.Period;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EmployeeRecord.Job;
import masar.records.EventKind;

/** The days of a month for which there is no salary: before starting work and after the end of it, on leave without pay, and absent (Civil Service Law arts 16, 21). */
final class UnpaidDays {
    private static final Set<EventKind> SPELLS = EnumSet.of(EventKind.LEAVE_WITHOUT_PAY, EventKind.STUDY_LEAVE, EventKind.ABSENCE);

    private UnpaidDays() {
    }

    /** How many, of the jobs in which somebody served; as many as the month is long where nothing of it is paid. */
    static int of(YearMonth month, List<Job> served, List<CareerEvent> career) {
        Period whole = Period.inclusive(month.atDay(1), month.atEndOfMonth());
        List<Period> worked = within(whole, served.stream().map(j -> days(j.since(), j.until().orElse(null))));
        List<Period> away = within(whole, career.stream().filter(UnpaidDays::isUnpaid).map(e -> days(e.from(), e.until().orElse(null))));
        List<Period> paid = worked;
        for (Period spell : away) {
            paid = paid.stream().flatMap(p -> p.cut(spell).stream()).toList();
        }
        return (int) (month.lengthOfMonth() - paid.stream().mapToLong(p -> ChronoUnit.DAYS.between(p.from(), p.until().orElseThrow())).sum());
    }

    // An absence that was made a leave counts as service.
    private static boolean isUnpaid(CareerEvent event) {
        return SPELLS.contains(event.kind()) && !(event.kind() == EventKind.ABSENCE && event.counted());
    }

    /** Whether a spell without pay was over within the month before: then it is why this month pays more. */
    static boolean paidAgain(CareerEvent event, PaySlip old, PaySlip slip) {
        return slip.unpaid().compareTo(old.unpaid()) < 0 && isUnpaid(event)
                && event.until().map(last -> !last.isBefore(old.month().atDay(1)) && last.isBefore(old.on())).orElse(false);
    }

    private static Period days(LocalDate first, LocalDate lastOrNull) {
        return Period.ofColumns(first, lastOrNull == null ? null : lastOrNull.plusDays(1));
    }

    private static List<Period> within(Period month, Stream<Period> periods) {
        return Period.union(periods.flatMap(p -> p.intersect(month).stream()).toList());
    }
}
