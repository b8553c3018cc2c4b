package masar.requests;

import java.util.Objects;
import masar.kernel.Power;

/**
 * One step of the agency's decision. The steps of a kind are taken in order by different persons; the last one approves or
 * rejects, those before it verify.
 *
 * @param code    name of the step within its kind, e.g. {@code "verify"}
 * @param decides the power that takes the step, held for the agency that decides
 */
public record DecisionStep(String code, Power decides) {
    public DecisionStep {
        Objects.requireNonNull(code);
        if (decides.scope() == Power.Scope.OWN) {
            throw new IllegalArgumentException("nobody decides an own request: " + decides);
        }
    }
}
