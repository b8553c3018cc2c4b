package masar.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in service on the day of an annual increment, with what the law asks about it.
 *
 * @param employeeId the id in addresses
 * @param nationalId ten digits
 * @param agency     code of the agency that pays on that day
 * @param ladder     code of the ladder, may be empty
 * @param grade      code of the grade, may be empty
 * @param step       the step; 0 when not known
 * @param basic      the basic salary, when the record names one
 * @param raised     whether an increment of that very day is on record
 * @param moved      whether another event sets the pay from that very day
 * @param penalties  the words of each penalty since the increment before
 */
public record PaidPlace(long employeeId, String nationalId, String agency, String ladder, String grade, int step, Optional<BigDecimal> basic,
        boolean raised, boolean moved, List<String> penalties) {
}
