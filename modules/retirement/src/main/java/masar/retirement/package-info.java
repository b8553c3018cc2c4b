/**
 * End of service: the reasons for which it ends, when each may be used, and what is due: pension, lump sum, pay for leave not taken.
 *
 * <p>Offers: {@link masar.retirement.RetirementCalculator}, open to all: a {@link masar.retirement.RetirementEstimate} and each
 * {@link masar.retirement.Road} to a pension from facts that the caller brings, also as the public page {@code /retirement}. Announces
 * nothing yet. Needs: the kernel's words and the look; {@code retirement.law} says the rest.
 */
package masar.retirement;
