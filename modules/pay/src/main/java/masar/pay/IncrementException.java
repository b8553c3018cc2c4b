package masar.pay;

import masar.kernel.Decision;

/**
 * Somebody who got none.
 *
 * @param employeeId the id in addresses
 * @param nationalId ten digits
 * @param agency     code of the agency
 * @param reason     what decided
 * @param decision   as decided
 */
public record IncrementException(long employeeId, String nationalId, String agency, String reason, Decision decision) {
}
