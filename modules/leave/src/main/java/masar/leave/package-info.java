/**
 * Leave: the balance of annual leave, requests for every kind of leave, the dated rows that decisions enter, who is away, and the medical reports
 * that the health platform sends.
 *
 * <p>Offers: {@link masar.leave.Leaves} (one's own balance, history, outlook and return; for HR those of its people),
 * {@link masar.leave.Absences} (who is away, and what a request comes to), {@link masar.leave.MedicalDesk} (medical reports),
 * {@link masar.leave.MedicalReports} (their door, by {@code medical.schema.json}) with {@link masar.leave.HealthPlatform} for a bundled platform,
 * {@link masar.leave.OfficialHolidays} (what circulars set); the kinds of request {@link masar.leave.LeaveRequest},
 * {@link masar.leave.EmergencyLeaveRequest}, {@link masar.leave.MinisterLeaveRequest} and {@link masar.leave.LeaveChangeRequest}. Announces nothing
 * of its own: a leave without pay is a career event, which records announces. Needs: records for the facts and that event, requests for asking and
 * deciding, identity for powers, pay's way of asking for reduced pay; {@code leave.law} says the rest.
 */
package masar.leave;
