package masar.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.LegalRef;
import masar.records.Named;

/**
 * A pay ladder as it holds on a day.
 *
 * @param name    code and names
 * @param example whether it only shows a shape, with the few amounts that are known
 * @param ref     by what it holds; a law without a name for one that an operator keeps
 * @param since   since when; empty for examples
 * @param grades  lowest first
 */
public record PayLadder(Named name, boolean example, LegalRef ref, Optional<LocalDate> since, List<PayGrade> grades) {
    public PayLadder {
        grades = List.copyOf(grades);
    }

    /** The code. */
    public String code() {
        return name.code();
    }

    /** The most steps a grade of it has. */
    public int longest() {
        return grades.stream().mapToInt(g -> g.steps().size()).max().orElse(0);
    }
}
