/**
 * The year of performance: charters that employee and manager sign, reviews and amendments, final ratings, their spread and what they do; and the
 * yearly appraisals of people, as facts.
 *
 * <p>Offers: {@link masar.performance.MyCharters} (one's own), {@link masar.performance.TeamCharters} and {@link masar.performance.TeamRatings} (a
 * manager's), {@link masar.performance.PerformanceDesk} (human resources), {@link masar.performance.Cycles} (opening and closing a year),
 * {@link masar.performance.CharterNotes} (the log of the year), {@link masar.performance.RatingPapers} (the copy as a paper),
 * {@link masar.performance.Spreads} and {@link masar.performance.TeamSpreads} (the forced distribution), {@link masar.performance.LowRatings} (three unsatisfactory years);
 * {@link masar.performance.Appraisals} (entering, correcting, reading), {@link masar.performance.AppraisalImport} (bulk). Announces nothing. Needs:
 * records for whose they are, who may read and who is whose manager, requests for notices and grievances, journal for the trail and the daily run,
 * pay, to which it says who holds an unsatisfactory one.
 */
package masar.performance;
