package masar.records;

import java.math.BigDecimal;

/**
 * One step up for somebody.
 *
 * @param employeeId whose
 * @param step       the step gained
 * @param basic      its basic salary, SAR a month
 */
public record Raise(long employeeId, int step, BigDecimal basic) {
}
