package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import masar.kernel.OpenToAll;
import masar.requests.ClockRule;
import masar.requests.Silence;
import masar.support.law.AnswerTerm;
import masar.support.law.GrievanceLaw;

/** Against a rating: to the head of the agency, reported on within two months; of silence the rule says nothing. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class RatingGrievance extends GrievanceKind {
    /** Its code. */
    public static final String CODE = "grievance-rating";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public ClockRule clock() {
        return ClockRule.byLaw(AnswerTerm.ratingDays(today.today()), WARN_DAYS.number(), Silence.NONE, COMPLETION_DAYS.number(), GrievanceLaw.APPRAISAL);
    }
}
