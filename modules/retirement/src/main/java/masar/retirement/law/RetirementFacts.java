package masar.retirement.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.PartialDate;
import masar.kernel.Period;

/**
 * All that must be known to say what is due when service ends. That the reason itself is there (the decision of the Commission, the
 * days of absence) is taken as given; what dates and years show is checked.
 *
 * @param birth   the date of birth as recorded for service
 * @param service what was served
 * @param basic   the last basic pay a month
 * @param reason  why service ends
 * @param more    what else bears on it
 * @param policy  what the law leaves open
 */
public record RetirementFacts(PartialDate birth, Service service, BigDecimal basic, Reason reason, Circumstances more, RetirementPolicy policy) {
    /**
     * The service.
     *
     * @param appointed     its first day
     * @param leaves        the day on which it ends; at a death the last day served
     * @param earlier       earlier service that was merged back
     * @param uncounted     spells that do not count
     * @param uncountedDays further days that do not count, of which only the number is known
     */
    public record Service(LocalDate appointed, LocalDate leaves, List<Period> earlier, List<Period> uncounted, int uncountedDays) {
        public Service {
            earlier = List.copyOf(earlier);
            uncounted = List.copyOf(uncounted);
        }
    }

    /**
     * What else bears on it.
     *
     * @param consent         whether the appointing authority consents to early retirement
     * @param workRelated     whether death or disability came of the work
     * @param heirs           how many heirs are entitled
     * @param grade           the grade
     * @param extensionYears  years by which service was extended beyond the age
     * @param leaveBalance    days of leave left that were earned from 3 Rajab 1439 on
     * @param leaveBefore1439 days left that were earned before
     */
    public record Circumstances(Optional<Boolean> consent, boolean workRelated, Optional<Integer> heirs, Optional<Integer> grade, int extensionYears,
                                Optional<Integer> leaveBalance, int leaveBefore1439) {
        /** Nothing else is known. */
        public static final Circumstances NONE = new Circumstances(Optional.empty(), false, Optional.empty(), Optional.empty(), 0, Optional.empty(), 0);
    }

    /** The date of birth that counts for service. */
    public LocalDate born() {
        return birth.forService();
    }

    /** The day on which service ends. */
    public LocalDate leaves() {
        return service.leaves();
    }

    /** The first day that is no longer served: the day of leaving, and after a death the day after it. */
    public LocalDate ends() {
        return reason == Reason.DEATH ? leaves().plusDays(1) : leaves();
    }
}
