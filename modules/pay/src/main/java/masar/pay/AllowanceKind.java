package masar.pay;

import masar.pay.EntitlementRule.Method;
import masar.records.Named;

/**
 * One entry of the catalogue of allowances.
 *
 * @param name  code and names
 * @param usual how it is usually worked out; the decision may say otherwise
 */
public record AllowanceKind(Named name, Method usual) {
}
