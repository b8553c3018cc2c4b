package masar.pay;

import java.math.BigDecimal;

/**
 * How many of an agency came to what.
 *
 * @param agency code of the agency; empty for all together
 * @param reason what decided; empty for all together
 * @param people how many
 * @param cost   SAR a month more
 */
public record IncrementCount(String agency, String reason, long people, BigDecimal cost) {
}
