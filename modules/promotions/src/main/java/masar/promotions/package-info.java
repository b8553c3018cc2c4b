/**
 * Promotion: who may be promoted and why not yet, the comparison of candidates and its ranking, and the matching of posts by wishes.
 *
 * <p>Offers: {@link masar.promotions.Eligibility} (the rules applied to facts that the caller brings, open to all),
 * {@link masar.promotions.Readiness} (the rules applied to a person's record, and what the next grade would pay),
 * {@link masar.promotions.Posts}, {@link masar.promotions.Schemes} and {@link masar.promotions.Rounds} (what HR enters, agrees with the
 * ministry, publishes and announces), {@link masar.promotions.MyPromotions} (the own part in a round), {@link masar.promotions.Scores} (of
 * the committee), {@link masar.promotions.Freeze}, {@link masar.promotions.RankLists} and {@link masar.promotions.Replays} (the frozen
 * ranking, its list, and ranking again), {@link masar.promotions.Minutes}, {@link masar.promotions.Decisions}, {@link masar.promotions.MyOffers} and
 * {@link masar.promotions.Starts} (what follows, up to the promotion in the record), {@link masar.promotions.Ties} (equals left to a person),
 * {@link masar.promotions.Grievances} and {@link masar.promotions.LateCorrections} (what is disputed of a frozen list, and what would be
 * otherwise), {@link masar.promotions.Nominations} and {@link masar.promotions.NominationDecisions} (promotions
 * outside the comparison). Announces {@link masar.promotions.NominationDecided}.
 * Needs: records for the career, performance for the last appraisal, development for verified training and volunteering, pay for the rise, documents for the minutes; {@code promotions.law} says
 * the rest.
 */
package masar.promotions;
