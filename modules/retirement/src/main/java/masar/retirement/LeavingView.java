package masar.retirement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.LegalRef;

/**
 * A case of leaving, whole, as its employee and the agency see it.
 *
 * @param number      the one number of the case and its request
 * @param reason      code of the reason
 * @param nationalId  who leaves
 * @param employeeId  their id in the records
 * @param receivedOn  the day on which it was asked
 * @param wishedOn    the last day of work that was asked for
 * @param stage       where it stands
 * @param acceptedOn  when it was accepted
 * @param bySilence   whether silence accepted it
 * @param lastDay     the last day of work, once it is decided
 * @param asked       what the law said when it was asked
 * @param steps       every stage: those that were, the present one, those ahead
 * @param obligations what must be cleared
 * @param opened      whether the agency opened it, and not the employee
 * @param answers     what the agency answered then
 * @param heldBy      number of the case of death that must be decided first; empty where none is
 * @param version     for optimistic locking: what an act is decided on
 */
public record LeavingView(String number, String reason, String nationalId, long employeeId, LocalDate receivedOn, LocalDate wishedOn, LeavingStage stage,
        Optional<LocalDate> acceptedOn, boolean bySilence, Optional<LocalDate> lastDay, Decision asked, List<Step> steps, List<Obligation> obligations,
        boolean opened, CaseAnswers answers, String heldBy, long version) {

    /** Whether a stage is over, is now, or lies ahead. */
    public enum Standing { DONE, NOW, AHEAD }

    /**
     * One stage of the case.
     *
     * @param stage    which
     * @param standing over, now or ahead
     * @param since    when the case came to it; empty while it lies ahead
     * @param until    when it left it; empty until then
     * @param due      until when it should last; empty where neither law nor agency says
     * @param law      the article that sets that day; empty where it is the agency's own standard
     * @param by       who ended it, empty for the house and until then
     * @param byId     their national ID, empty for the house
     * @param note     what they wrote
     */
    public record Step(LeavingStage stage, Standing standing, Optional<Instant> since, Optional<Instant> until, Optional<LocalDate> due, Optional<LegalRef> law,
            String by, String byId, String note) {
    }

    public LeavingView {
        steps = List.copyOf(steps);
        obligations = List.copyOf(obligations);
    }

    /** Who has the case in a stage: what came back goes to who sent it. */
    public LeavingStage.Body body(LeavingStage stage) {
        return opened && stage == LeavingStage.COMPLETION ? LeavingStage.Body.AGENCY_HR : stage.body();
    }

    /** Whether everything to be cleared is. */
    public boolean cleared() {
        return obligations.stream().allMatch(o -> o.settled().isPresent());
    }
}
