package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.leave.law.LeaveType;
import masar.requests.DecisionStep;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** A leave about which the competent minister decides: exceptional, for the nation, for studying. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class MinisterLeaveRequest extends NewLeave {
    /** Its code. */
    public static final String CODE = "minister-leave";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    boolean takes(LeaveType type) {
        return type.isMinisters();
    }

    @Override
    @Produces
    public ServiceCard card() {
        String k = "leave.minister.card.";
        String both = "leave.card.";
        return new ServiceCard(CODE, 62, Audience.MY, "requests.minister-leave.title", k + "summary", List.of(both + "step1", both + "step2", k + "step3", both + "step4"),
                List.of(k + "condition1", k + "condition2"), List.of(both + "document"), k + "time", both + "fee", both + "channel", List.of(k + "question1"),
                PAGE + "?type=EXCEPTIONAL");
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("opinion", Power.DIRECT_MANAGER), new DecisionStep("verify", Power.HR_SPECIALIST),
                new DecisionStep("approve", Power.COMPETENT_AUTHORITY));
    }
}
