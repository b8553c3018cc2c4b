/**
 * The yearly appraisals of people, as facts.
 *
 * <p>Offers: {@link masar.performance.Appraisals} (entering, correcting, reading), {@link masar.performance.AppraisalImport} (bulk).
 * Announces nothing. Needs: records for whose they are and who may read, journal for the trail,
 * pay, to which it says who holds an unsatisfactory one.
 */
package masar.performance;
