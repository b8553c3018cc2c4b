package masar.pay;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision grants somebody every month.
 *
 * @param employeeId     whom
 * @param allowance      code of the catalogue
 * @param rule           how it is worked out
 * @param from           first day
 * @param until          last day, if the decision names one
 * @param decisionNumber number of the decision
 * @param decidedOn      its date
 */
public record NewEntitlement(long employeeId, String allowance, EntitlementRule rule, LocalDate from, Optional<LocalDate> until, String decisionNumber,
        LocalDate decidedOn) {
}
