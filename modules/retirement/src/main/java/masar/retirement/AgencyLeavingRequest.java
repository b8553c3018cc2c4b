package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import masar.kernel.OpenToAll;
import masar.retirement.law.Reason;

/** Every other reason for which the agency ends a service. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class AgencyLeavingRequest extends OpenedLeavingRequest {
    /** Its code. */
    public static final String CODE = "agency-leaving";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    boolean takes(Reason reason) {
        return !reason.protects();
    }

    @Override
    int days() {
        return StageTerms.DECISION_DAYS.number();
    }
}
