package masar.retirement.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Period;

/**
 * What is known of a case that the agency opens.
 *
 * @param reason why service is to end
 * @param record what the record says
 * @param told   what the agency says
 * @param today  the day on which it is asked
 * @param policy what the law leaves to others to set
 */
public record OpenedFacts(Reason reason, Known record, Told told, LocalDate today, OpenedPolicy policy) {
    /**
     * What the record says.
     *
     * @param born           date of birth for service
     * @param appointed      first day of the present service
     * @param serving        whether they serve today
     * @param serviceMonths  months of service that count, today
     * @param suspendedSince first day of the suspension that still runs
     * @param extendedUntil  the first day out of service by an extension beyond the age
     * @param away           spells that make probation longer
     * @param unsatisfactory the latest calendar years, without a gap, whose standing appraisal is unsatisfactory
     * @param latest         first day of the latest thing that the record has happened up to today
     */
    public record Known(LocalDate born, LocalDate appointed, boolean serving, int serviceMonths, Optional<LocalDate> suspendedSince,
            Optional<LocalDate> extendedUntil, List<Period> away, List<Integer> unsatisfactory, Optional<LocalDate> latest) {
        public Known {
            away = List.copyOf(away);
            unsatisfactory = List.copyOf(unsatisfactory);
        }
    }

    /**
     * What the agency says; a day that is not asked for the reason is empty.
     *
     * @param paperOn    day of the paper on which it rests
     * @param toldOn     the day on which the agency was told
     * @param happenedOn the day on which it happened
     * @param noticedOn  the day of notice to the employee
     * @param endsOn     the last day of work that the paper sets
     * @param ageOn      the day of the statutory age, as the pension body told it
     * @param absences   the days of absence
     * @param yes        the questions that were answered with yes
     */
    public record Told(Optional<LocalDate> paperOn, Optional<LocalDate> toldOn, Optional<LocalDate> happenedOn, Optional<LocalDate> noticedOn,
            Optional<LocalDate> endsOn, Optional<LocalDate> ageOn, List<Period> absences, List<Asked> yes) {
        public Told {
            absences = List.copyOf(absences);
            yes = List.copyOf(yes);
        }

        boolean said(Asked question) {
            return yes.contains(question);
        }
    }

    /** The two days between which the statutory age is reached. */
    StatutoryAge age() {
        return AgeForecast.age(record.born(), record.appointed());
    }
}
