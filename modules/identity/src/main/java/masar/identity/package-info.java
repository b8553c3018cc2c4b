/**
 * Who you are and what you may do: the national sign-on, the gate behind it, first registration, one-time codes, powers per
 * agency and period, delegation in writing.
 *
 * <p>Offers: {@link masar.identity.Caller} (who acts now and what they may do), {@link masar.identity.Powers},
 * {@link masar.identity.Delegations}, {@link masar.identity.Leaving},
 * {@link masar.identity.Accounts}, {@link masar.identity.Codes}, {@link masar.identity.StepUp},
 * and the interceptor of {@link masar.kernel.Requires}. Announces within the transaction: {@link masar.identity.LeftAgency}.
 * Needs: {@link masar.identity.KnownPeople}, {@link masar.identity.KnownAgencies} and {@link masar.identity.KnownServices} from
 * modules above.
 */
package masar.identity;
