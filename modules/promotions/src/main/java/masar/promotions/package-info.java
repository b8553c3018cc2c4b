/**
 * Promotion: who may be promoted and why not yet, the comparison of candidates and its ranking, and the matching of posts by wishes.
 *
 * <p>Offers: {@link masar.promotions.Eligibility} (the rules applied to facts that the caller brings, open to all). Announces nothing
 * yet. Needs: the kernel's words alone; {@code promotions.law} says the rest.
 */
package masar.promotions;
