package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/** Corrections of fields: checked when asked for, applied when approved, each as a new dated version beside the old one. */
@ApplicationScoped
@Transactional
public class Corrections {

    /** All that is wrong with these wanted changes of the caller's own record, field by field; empty when they may be sent. */
    @Requires(Power.SELF)
    public List<Refused.Problem> check(List<FieldChange> changes) {
        throw new UnsupportedOperationException();
    }

    /** The wanted value in the form in which it is kept: Latin digits, {@code +9665…}, IBAN without spaces. Unchanged when it is wrong. */
    @OpenToAll("works on the given text alone")
    public String normalised(Field field, String text) {
        throw new UnsupportedOperationException();
    }

    /** The codes that a field of choices, cities or grades may hold, in the order shown; empty for other types. */
    @OpenToAll("reference data")
    public List<Named> choices(Field field) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes approved changes into the record of an employee of the caller's agency. Refuses fields owned elsewhere, values that are
     * wrong, and changes whose old value is no longer what the record says. The same cause twice applies once.
     */
    @Requires({Power.HR_DIRECTOR, Power.HR_SPECIALIST})
    public void apply(long employeeId, List<FieldChange> changes, Cause cause) {
        throw new UnsupportedOperationException();
    }
}
