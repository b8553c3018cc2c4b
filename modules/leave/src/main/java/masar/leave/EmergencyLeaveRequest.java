package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.leave.law.LeaveType;
import masar.requests.Applicant;
import masar.requests.DecisionStep;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** An emergency leave, which the direct manager's consent gives. Who has no manager asks the agency ({@link LeaveRequest}). */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class EmergencyLeaveRequest extends NewLeave {
    /** Its code. */
    public static final String CODE = "emergency-leave";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    boolean takes(LeaveType type) {
        return type.isConsented();
    }

    @Override
    public Applicant applicant(String nationalId) {
        Applicant who = super.applicant(nationalId);
        if (!managers.has(who.nationalId(), who.agency(), who.unit(), CODE)) {
            throw new Refused("leave.refused.noManager");
        }
        return who;
    }

    @Override
    public int firstStep(Applicant applicant) {
        return 0;
    }

    @Override
    @Produces
    public ServiceCard card() {
        String both = "leave.card.";
        return new ServiceCard(CODE, 61, Audience.MY, "requests.emergency-leave.title", "leave.emergency.summary", List.of(both + "step1", both + "step2", both + "step4"),
                List.of(both + "condition1"), List.of(), both + "time", both + "fee", both + "channel", List.of("leave.emergency.question1"), PAGE + "?type=EMERGENCY");
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("opinion", Power.DIRECT_MANAGER));
    }
}
