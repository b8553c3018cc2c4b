/**
 * End of service: the reasons for which it ends, when each may be used, and what is due: pension, lump sum, pay for leave not taken.
 *
 * <p>Offers: {@link masar.retirement.RetirementCalculator} (an estimate from facts that the caller brings, open to all), which
 * answers a {@link masar.retirement.RetirementEstimate}. Announces nothing yet. Needs: the kernel's words alone; {@code retirement.law} says the rest.
 */
package masar.retirement;
