package masar.pay;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a decision says that an allowance is worked out.
 *
 * @param method how
 * @param rate   an amount for {@link Method#FIXED}, else hundredths
 * @param least  the least amount, if the decision names one
 * @param city   code of the city for {@link Method#BY_CITY}; empty otherwise
 */
public record EntitlementRule(@NotNull Method method, @NotNull BigDecimal rate, @NotNull Optional<BigDecimal> least, @NotNull String city) {
    /** The methods; the least amount goes with each of them. */
    public enum Method {
        /** An amount. */
        FIXED,
        /** Hundredths of basic. */
        OF_BASIC,
        /** Hundredths of the first step of the grade. */
        OF_FIRST_STEP,
        /** Hundredths of basic, while the workplace is in the city. */
        BY_CITY
    }
}
