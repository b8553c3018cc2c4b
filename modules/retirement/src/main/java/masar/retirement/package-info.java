/**
 * End of service: the reasons for which it ends, when each may be used, and what is due: pension, lump sum, pay for leave not taken.
 *
 * <p>Offers: {@link masar.retirement.RetirementCalculator}, open to all: a {@link masar.retirement.RetirementEstimate} and each
 * {@link masar.retirement.Road} to a pension from facts that the caller brings, also as the public page {@code /retirement};
 * {@link masar.retirement.Leavings} (what one may ask for, one's own cases and the agency's, who is near the statutory age) and
 * {@link masar.retirement.LeavingDesk} (what HR and the authority do to a case); {@link masar.retirement.OpenedLeavings} (cases that the agency
 * opens), {@link masar.retirement.Heirs} and {@link masar.retirement.Extensions}; the kinds of request
 * {@link masar.retirement.ResignationRequest}, {@link masar.retirement.EarlyRetirementRequest},
 * {@link masar.retirement.UrgentLeavingRequest} and {@link masar.retirement.AgencyLeavingRequest}; {@link masar.retirement.PensionLetters} (what was
 * said to the pension body); {@link masar.retirement.MyRetirement} (the same from one's own record), {@link masar.retirement.LeavingPapers} (decision,
 * clearance, statement of service and award of a case), {@link masar.retirement.Contributions} (each month's contributions and how they differ from what
 * the pension body has), {@link masar.retirement.Forecasts} and {@link masar.retirement.ForecastOverview} (who leaves or may leave within twelve months)
 * and {@link masar.retirement.PensionAnswers} (what it answers, by {@code pension.schema.json}), with
 * {@link masar.retirement.PensionBody} for a bundled one. Announces nothing of its own: the end of
 * service is announced by records. Needs: records for the facts and the event, performance for three low years, pay for the ladder, documents for papers, requests for asking and deciding, notices, the outbox and the daily run;
 * {@code retirement.law} says the rest.
 */
package masar.retirement;
