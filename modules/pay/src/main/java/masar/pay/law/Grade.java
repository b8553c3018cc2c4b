package masar.pay.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One grade (or level) of a ladder of any shape.
 *
 * @param ladder    code of the ladder
 * @param code      code of the grade
 * @param rank      code of the rank or category that holds the level; empty where grades follow each other directly
 * @param nameAr    Arabic name
 * @param nameEn    English name
 * @param steps     basic salary of each step, SAR a month, first step first; empty where no amounts are known
 * @param complete  whether these are all the steps; an example may know the first one alone
 * @param increment what one step adds, SAR a month; empty where it is not fixed
 * @param transport transport allowance, SAR a month; empty where the grade has none
 */
public record Grade(String ladder, String code, String rank, String nameAr, String nameEn, List<BigDecimal> steps, boolean complete,
        Optional<BigDecimal> increment, Optional<BigDecimal> transport) {

    public Grade {
        steps = List.copyOf(steps);
    }

    /** The basic salary of a step; empty when the grade has no such step. */
    public Optional<BigDecimal> basic(int step) {
        return step < 1 || step > steps.size() ? Optional.empty() : Optional.of(steps.get(step - 1));
    }

    /** The number of the last step. */
    public int last() {
        return steps.size();
    }

    /** The first step whose salary is above a sum. */
    public OptionalInt firstAbove(BigDecimal sum) {
        return first(step -> step.compareTo(sum) > 0);
    }

    /** The first step whose salary is a sum or more. */
    public OptionalInt firstReaching(BigDecimal sum) {
        return first(step -> step.compareTo(sum) >= 0);
    }

    private OptionalInt first(java.util.function.Predicate<BigDecimal> test) {
        for (int step = 1; step <= steps.size(); step++) {
            if (test.test(steps.get(step - 1))) {
                return OptionalInt.of(step);
            }
        }
        return OptionalInt.empty();
    }
}
