package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import masar.kernel.OpenToAll;
import masar.requests.ClockRule;
import masar.requests.Silence;
import masar.retirement.law.Reason;
import masar.retirement.law.Resignation;
import masar.retirement.law.RetirementLaw;
import masar.ui.ServiceCard;

/** Art 211. A resignation (الاستقالة): accepted by the authority, or by its silence after thirty days (arts 212, 213). */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class ResignationRequest extends LeavingRequest {
    /** Its code. */
    public static final String CODE = "resignation";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    Reason reason() {
        return Reason.RESIGNATION;
    }

    @Override
    @Produces
    public ServiceCard card() {
        return card(70);
    }

    @Override
    public boolean deferrable() {
        return true;
    }

    @Override
    @Transactional
    public LocalDate onDeferred(String number, LocalDate until) {
        return life.deferred(number, until);
    }

    @Override
    public ClockRule clock() {
        return ClockRule.byLaw(Resignation.days(today.today()), StageTerms.WARN_DAYS.number(), Silence.APPROVED,
                StageTerms.COMPLETION_DAYS.number(), RetirementLaw.REGULATION.article(213));
    }
}
