/**
 * What a post pays: ladders, increments, pay on appointment, promotion, return and waiver, and the month's pay of a person.
 *
 * <p>Offers: {@link masar.pay.Pay} (ladders and what a place on them pays, open to all), {@link masar.pay.MyPay} (the caller's own pay,
 * month by month), {@link masar.pay.Entitlements} (allowances that decisions grant), {@link masar.pay.IncrementRuns} (the annual
 * increment of everybody), {@link masar.pay.LadderAnswers} and {@link masar.pay.LadderInquiries} (questions about the ladder). Announces
 * nothing. Needs: records for the ladders that an operator keeps and for the career, requests for notices, and from a module above it the
 * unsatisfactory appraisals of a year ({@link masar.pay.AppraisalsOfYear}); {@code pay.law} says the rest.
 */
package masar.pay;
