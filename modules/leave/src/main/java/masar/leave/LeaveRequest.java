package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.leave.law.LeaveType;
import masar.requests.DecisionStep;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** A leave about which the agency decides: the manager's opinion, HR's check, the decision (domain flow H). */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class LeaveRequest extends NewLeave {
    /** Its code. */
    public static final String CODE = "leave";

    @Override
    public String code() {
        return CODE;
    }

    // Where nobody is the manager, consent to an emergency is the decider's.
    @Override
    boolean takes(LeaveType type) {
        return !type.isMinisters() && !type.isReported();
    }

    @Override
    @Produces
    public ServiceCard card() {
        String k = "leave.card.";
        return new ServiceCard(CODE, 60, Audience.MY, "requests.leave.title", k + "summary", List.of(k + "step1", k + "step2", k + "step3", k + "step4"),
                List.of(k + "condition1", k + "condition2"), List.of(k + "document"), k + "time", k + "fee", k + "channel",
                List.of(k + "question4", k + "question1", k + "question2", k + "question3"), PAGE);
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("opinion", Power.DIRECT_MANAGER), new DecisionStep("verify", Power.HR_SPECIALIST),
                new DecisionStep("approve", LeaveTerms.decides()));
    }

    @Override
    public boolean deferrable() {
        return true;
    }

    @Override
    @Transactional
    public LocalDate onDeferred(String number, LocalDate until) {
        return life.delayed(number, until);
    }
}
