package masar.retirement.law;

import static masar.retirement.law.Asked.ABSENCES;
import static masar.retirement.law.Asked.AGE_ON;
import static masar.retirement.law.Asked.CONTACT;
import static masar.retirement.law.Asked.CONTACT_PHONE;
import static masar.retirement.law.Asked.ENDS_ON;
import static masar.retirement.law.Asked.EXCUSED;
import static masar.retirement.law.Asked.GRIEVANCE;
import static masar.retirement.law.Asked.HAPPENED_ON;
import static masar.retirement.law.Asked.NOTICED_ON;
import static masar.retirement.law.Asked.OTHER_POST;
import static masar.retirement.law.Asked.PAPER;
import static masar.retirement.law.Asked.PAPER_ON;
import static masar.retirement.law.Asked.SAID_DISCIPLINARY;
import static masar.retirement.law.Asked.TOLD_ON;
import static masar.retirement.law.Asked.WORK_RELATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import masar.kernel.Finding;

/**
 * The reasons for which the agency opens a case, one row each: what it is asked, the last day of work by the law of that reason, and
 * what that law looks at further. All else is the same for all.
 *
 * @param reason  which
 * @param asks    what the agency is asked
 * @param lastDay the last day of work; empty while what it hangs on is not known
 * @param rules   what is looked at for this reason alone
 */
public record OpenedReason(Reason reason, List<Asked> asks, Function<OpenedFacts, Optional<LocalDate>> lastDay,
        Function<OpenedFacts, List<Finding>> rules) {
    /** All of them, death and illness first. */
    public static final List<OpenedReason> TABLE = List.of(
            new OpenedReason(Reason.DEATH, List.of(HAPPENED_ON, PAPER, PAPER_ON, WORK_RELATED, CONTACT, CONTACT_PHONE), OpenedDays::death, OpenedRules::death),
            new OpenedReason(Reason.HEALTH_DISABILITY, List.of(PAPER, PAPER_ON, TOLD_ON, OTHER_POST, WORK_RELATED), OpenedDays::disability,
                    OpenedRules::disability),
            new OpenedReason(Reason.STATUTORY_AGE, List.of(AGE_ON), OpenedDays::age, OpenedRules::age),
            new OpenedReason(Reason.ABSENCE, List.of(ABSENCES, NOTICED_ON, EXCUSED), OpenedDays::notice, OpenedRules::absence),
            new OpenedReason(Reason.TRANSFER_NOT_EXECUTED, List.of(PAPER, PAPER_ON, NOTICED_ON, EXCUSED), OpenedDays::transfer, OpenedRules::transfer),
            new OpenedReason(Reason.DISCIPLINARY, List.of(PAPER, PAPER_ON, ENDS_ON), OpenedDays::dismissal, OpenedRules::suspended),
            new OpenedReason(Reason.ROYAL_ORDER, List.of(PAPER, PAPER_ON, ENDS_ON, SAID_DISCIPLINARY), OpenedDays::dismissal, OpenedRules::order),
            new OpenedReason(Reason.POSITION_ABOLISHED, List.of(PAPER, PAPER_ON, ENDS_ON), OpenedDays::set, OpenedRules::none),
            new OpenedReason(Reason.PROBATION_FAILED, List.of(PAPER, PAPER_ON, ENDS_ON), OpenedDays::set, OpenedRules::probation),
            new OpenedReason(Reason.INCOMPETENCE, List.of(PAPER, PAPER_ON, ENDS_ON, GRIEVANCE), OpenedDays::set, OpenedRules::incompetence),
            new OpenedReason(Reason.EXEMPT_UNSUITABLE, List.of(PAPER, PAPER_ON, ENDS_ON), OpenedDays::set, OpenedRules::exempt),
            new OpenedReason(Reason.NATIONALITY_LOSS, List.of(PAPER, PAPER_ON, ENDS_ON), OpenedDays::set, OpenedRules::none),
            new OpenedReason(Reason.MISSING, List.of(HAPPENED_ON, PAPER, PAPER_ON, ENDS_ON), OpenedDays::set, OpenedRules::missing),
            new OpenedReason(Reason.CONTRACT_END, List.of(PAPER, PAPER_ON, ENDS_ON), OpenedDays::set, OpenedRules::contract));

    public OpenedReason {
        asks = List.copyOf(asks);
    }

    /** The row of a reason; empty for those that the employee asks for. */
    public static Optional<OpenedReason> of(Reason reason) {
        return TABLE.stream().filter(row -> row.reason == reason).findFirst();
    }

    /** Whether a paper must be attached: the age alone is proven by the record. */
    public boolean needsEvidence() {
        return reason != Reason.STATUTORY_AGE;
    }
}
