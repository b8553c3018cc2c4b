/**
 * Training, volunteering, scholarships and study missions.
 *
 * <p>Offers: {@link masar.development.Training} (open sessions, one's own applications), {@link masar.development.TrainingDesk} (catalogue and
 * sessions of an agency or the ministry), {@link masar.development.Nominations} (who takes part, and what came of it),
 * {@link masar.development.Certificates} (what is verified, and what it counts for: {@link masar.development.Earned}),
 * {@link masar.development.Scholarships} and {@link masar.development.ScholarshipDesk}, {@link masar.development.Bonds} (what is owed by who
 * leaves), {@link masar.development.Transactions} (one's own transactions by number); the kinds of request
 * {@link masar.development.TrainingCertificateRequest}, {@link masar.development.VolunteeringRequest}, {@link masar.development.ScholarshipRequest},
 * {@link masar.development.StudyMissionRequest} and {@link masar.development.ScholarshipChangeRequest}. Announces nothing of its own: a scholarship
 * is a career event, which records announces. Needs: records for the facts and that event, requests for asking and deciding, identity for powers,
 * pay's way of asking for reduced pay, the last appraisal where a module lends it; {@code development.law} says the rest.
 */
package masar.development;
