package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.requests.ClockRule;
import masar.requests.DecisionStep;
import masar.requests.Silence;
import masar.support.law.AnswerTerm;
import masar.support.law.GrievanceLaw;

/** The second stage: the ministry decides within sixty days, a refusal with its reasons, and its silence refuses (art 8). */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class MinistryGrievance extends GrievanceKind {
    /** Its code. */
    public static final String CODE = "grievance-ministry";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    GrievanceStage stage() {
        return GrievanceStage.MINISTRY;
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("approve", Power.MINISTRY_OFFICER));
    }

    @Override
    public ClockRule clock() {
        return ClockRule.byLaw(AnswerTerm.days(today.today()), WARN_DAYS.number(), Silence.REFUSED, COMPLETION_DAYS.number(), GrievanceLaw.PROCEDURE);
    }

    @Override
    public String caseAddress(String number) {
        return "/ministry/grievance?number=" + number;
    }
}
