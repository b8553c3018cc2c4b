package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.kernel.OpenToAll;
import masar.requests.ClockRule;
import masar.requests.Silence;
import masar.support.law.AnswerTerm;
import masar.support.law.GrievanceLaw;
import masar.ui.ServiceCard;

/** Against a decision, the result of a promotion among them: to the body that made it, whose silence of sixty days refuses (art 8). */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class DecisionGrievance extends GrievanceKind {
    /** Its code. */
    public static final String CODE = "grievance-decision";

    @Override
    public String code() {
        return CODE;
    }

    /** The one card of all grievances. */
    @Override
    @Produces
    public ServiceCard card() {
        return super.card();
    }

    @Override
    public ClockRule clock() {
        return ClockRule.byLaw(AnswerTerm.days(today.today()), WARN_DAYS.number(), Silence.REFUSED, COMPLETION_DAYS.number(), GrievanceLaw.PROCEDURE);
    }
}
