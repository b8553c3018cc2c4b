package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import masar.kernel.OpenToAll;
import masar.retirement.law.Reason;

/** Death and health disability: they go first, so that the agency gives itself fewer days. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class UrgentLeavingRequest extends OpenedLeavingRequest {
    /** Its code. */
    public static final String CODE = "urgent-leaving";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    boolean takes(Reason reason) {
        return reason.protects();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    int days() {
        return OpeningTerms.FIRST_DAYS.number();
    }
}
