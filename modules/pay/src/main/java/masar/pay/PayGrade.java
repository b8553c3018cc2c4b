package masar.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import masar.records.Named;

/**
 * One grade of a ladder, SAR a month.
 *
 * @param name      code and names
 * @param rank      code of the rank or category that holds it, empty where there is none
 * @param steps     basic salary by step, the first one first; empty where no amount is known
 * @param complete  whether these are all the steps
 * @param increment what one step adds; empty where it is not fixed
 * @param transport transport allowance; empty where the grade has none
 */
public record PayGrade(Named name, String rank, List<BigDecimal> steps, boolean complete, Optional<BigDecimal> increment,
        Optional<BigDecimal> transport) {
    public PayGrade {
        steps = List.copyOf(steps);
    }

    /** The code. */
    public String code() {
        return name.code();
    }
}
