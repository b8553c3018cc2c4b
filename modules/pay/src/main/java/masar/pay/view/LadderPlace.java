package masar.pay.view;

import java.math.BigDecimal;
import java.util.Optional;
import masar.pay.NextIncrement;
import masar.pay.PayChange;
import masar.pay.PayGrade;
import masar.pay.PayOf;

/**
 * Somebody's place on the ladder, as the page shows it.
 *
 * @param grade the grade
 * @param of    what it pays
 * @param next  the next increment; empty where the steps are not all known
 * @param up    the grade a promotion would lead to; empty at the top
 * @param rise  what that promotion would bring
 * @param other the same by the other reading of the law, where that leads to another step
 */
public record LadderPlace(PayGrade grade, PayOf of, Optional<NextIncrement> next, Optional<PayGrade> up, Optional<PayChange> rise,
        Optional<PayChange> other) {

    /** The step. */
    public int step() {
        return of.place().step();
    }

    /** Whether no increment is left in this grade. */
    public boolean last() {
        return next.map(NextIncrement::lastStep).orElse(false);
    }

    /** Whether the next increment is the last one in this grade. */
    public boolean nearlyLast() {
        return grade.complete() && step() == grade.steps().size() - 1;
    }

    /** The basic salary now. */
    public BigDecimal basic() {
        return of.basic();
    }
}
