package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.kernel.OpenToAll;
import masar.requests.ClockRule;
import masar.retirement.law.Reason;
import masar.ui.ServiceCard;

/** Early retirement at one's own request (art 219): the authority must consent, silence says nothing. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class EarlyRetirementRequest extends LeavingRequest {
    /** Its code. */
    public static final String CODE = "early-retirement";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    Reason reason() {
        return Reason.EARLY_RETIREMENT;
    }

    @Override
    @Produces
    public ServiceCard card() {
        return card(80);
    }

    @Override
    public ClockRule clock() {
        return ClockRule.standard(StageTerms.DECISION_DAYS.number(), StageTerms.WARN_DAYS.number(), StageTerms.COMPLETION_DAYS.number());
    }
}
