package masar.leave.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Period;

/**
 * The facts of one leave that is asked for, or that a report brings.
 *
 * @param asked    what is wanted
 * @param who      the person
 * @param balance  the balance of annual leave
 * @param leaves   the leaves that stand, of all kinds
 * @param holidays the calendar
 * @param today    the day on which it is asked
 */
public record LeaveFacts(Asked asked, Person who, AnnualBalance balance, List<Taken> leaves, Holidays holidays, LocalDate today) {

    /**
     * What is wanted.
     *
     * @param type   the leave
     * @param during its days, closed
     * @param told   what else the request tells, as canonical text
     * @param proven whether a paper is with it
     */
    public record Asked(LeaveType type, Period during, Map<LeaveType.Ask, String> told, boolean proven) {
        LocalDate first() {
            return during.from();
        }

        LocalDate last() {
            return during.until().orElseThrow().minusDays(1);
        }

        int days() {
            return Taken.days(during);
        }

        Optional<LocalDate> day(LeaveType.Ask ask) {
            return Optional.ofNullable(told.get(ask)).map(LocalDate::parse);
        }

        Optional<Integer> number(LeaveType.Ask ask) {
            return Optional.ofNullable(told.get(ask)).map(Integer::valueOf);
        }

        boolean yes(LeaveType.Ask ask) {
            return "true".equals(told.get(ask));
        }
    }

    /**
     * The person.
     *
     * @param woman     whether she is a woman
     * @param born      day of birth for the career
     * @param serves    first day of the present service; empty for who does not serve
     * @param pensionYears whole years of counted service today
     * @param secondary whether a secondary certificate or more is on record
     * @param school whether the post is one of school staff
     */
    public record Person(boolean woman, LocalDate born, Optional<LocalDate> serves, int pensionYears, boolean secondary, boolean school) {
    }
}
