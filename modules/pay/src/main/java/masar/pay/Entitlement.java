package masar.pay;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An allowance that a decision granted somebody.
 *
 * @param id             its id
 * @param employeeId     whose it is
 * @param agency         code of the agency that granted it; it is paid for work there alone
 * @param kind           what it is
 * @param rule           how it is worked out
 * @param from           first day
 * @param until          last day; empty while it goes on
 * @param decisionNumber number of the decision
 * @param decidedOn      its date
 * @param endDecision    number of the decision that ended it early; empty otherwise
 */
public record Entitlement(long id, long employeeId, String agency, AllowanceKind kind, EntitlementRule rule, LocalDate from,
        Optional<LocalDate> until, String decisionNumber, LocalDate decidedOn, String endDecision) {

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
