package masar.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.PartialDate;

/**
 * A career event as HR enters it. What it does not name stays as it was.
 *
 * @param employeeId     whose career
 * @param kind           what happened
 * @param from           first day
 * @param until          last day, for spells; empty while open
 * @param decisionNumber number of the decision
 * @param decidedOn      its date, in either calendar
 * @param change         what it sets
 * @param counted        whether the spell counts as service; empty for the law's default
 * @param endReason      for ends of service
 * @param remarks        free words, at most 500 characters
 */
public record NewCareerEvent(long employeeId, EventKind kind, LocalDate from, Optional<LocalDate> until, String decisionNumber,
        Optional<PartialDate> decidedOn, JobChange change, Optional<Boolean> counted, Optional<EndReason> endReason, String remarks) {

    /**
     * What an event sets; empty texts and empty optionals leave things as they were.
     *
     * @param agency         agency code
     * @param employeeNumber number in the agency
     * @param unit           org unit code
     * @param positionNumber number of the post
     * @param title          job title code of the reference data, or a title in words
     * @param ladder         ladder code, {@code general}
     * @param grade          grade code, {@code 7}
     * @param step           1 and up
     * @param basic          SAR a month; empty takes it from the ladder
     * @param city           city code of the workplace
     * @param workUnit       the workplace in words
     */
    public record JobChange(String agency, String employeeNumber, String unit, String positionNumber, String title, String ladder, String grade,
            Optional<Integer> step, Optional<BigDecimal> basic, String city, String workUnit) {
        /** Sets nothing. */
        public static final JobChange NONE = new JobChange("", "", "", "", "", "", "", Optional.empty(), Optional.empty(), "", "");

        /** Sets grade and step of a ladder, salary by the ladder. */
        public static JobChange pay(String ladder, String grade, int step) {
            return new JobChange("", "", "", "", "", ladder, grade, Optional.of(step), Optional.empty(), "", "");
        }

        /** The same with the salary left to the ladder. */
        JobChange byLadder() {
            return new JobChange(agency, employeeNumber, unit, positionNumber, title, ladder, grade, step, Optional.empty(), city, workUnit);
        }
    }
}
