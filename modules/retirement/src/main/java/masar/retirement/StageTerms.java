package masar.retirement;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.LegalRef;
import masar.kernel.Setting;
import masar.retirement.law.Reason;
import masar.retirement.law.Resignation;
import masar.retirement.law.RetirementLaw;

/** Until when each stage should last: by law where the law says it, else by the agency's own standard, which is configuration. */
final class StageTerms {
    /** Calendar days for each stage at the agency that the law sets no days for. */
    static final Setting STAGE_DAYS = Setting.of("masar.leaving.stage-days", "10");
    /** Calendar days within which the authority means to decide an early retirement, or what the agency itself opened. */
    static final Setting DECISION_DAYS = Setting.of("masar.leaving.decision-days", "30");
    /** Calendar days within which the pension body is expected to settle. */
    static final Setting SETTLEMENT_DAYS = Setting.of("masar.leaving.settlement-days", "30");
    /** From so many days left on, people are warned. */
    static final Setting WARN_DAYS = Setting.of("masar.leaving.warn-days", "5");
    /** Calendar days for completing a returned request. */
    static final Setting COMPLETION_DAYS = Setting.of("masar.leaving.completion-days", "10");

    private StageTerms() {
    }

    /** The last day of a stage that begins today; empty where nobody says. */
    static Optional<LocalDate> due(LeavingCase of, LeavingStage stage, LocalDate today) {
        return switch (stage) {
            case RECORD_CHECK, DECISION -> Optional.of(of.reason == Reason.RESIGNATION
                    ? of.deferredTo == null ? Resignation.lastAnswer(of.receivedOn) : of.deferredTo.minusDays(1)
                    : of.receivedOn.plusDays((of.reason.protects() ? OpeningTerms.FIRST_DAYS : DECISION_DAYS).number()));
            case COMPLETION -> Optional.of(today.plusDays(COMPLETION_DAYS.number()));
            case FOLDING -> Optional.ofNullable(of.leavesOn);
            case CLEARANCE, STATEMENT, PENSION_FILE -> Optional.of(today.plusDays(STAGE_DAYS.number()));
            case SETTLEMENT -> Optional.of(today.plusDays(SETTLEMENT_DAYS.number()));
            default -> Optional.empty();
        };
    }

    /** The article that sets the days of a stage; empty where it is a standard of the agency. */
    static Optional<LegalRef> law(LeavingCase of, LeavingStage stage) {
        if (of.reason != Reason.RESIGNATION || stage != LeavingStage.RECORD_CHECK && stage != LeavingStage.DECISION) {
            return Optional.empty();
        }
        return Optional.of(RetirementLaw.REGULATION.article(of.deferredTo == null ? 213 : 215));
    }
}
