/**
 * What people say to the ministry and to those who decide about them: contact us with its inquiries and answered questions, and
 * grievances (التظلمات) with their statutory clocks.
 *
 * <p>Offers {@link masar.support.Contacts} (whoever writes), {@link masar.support.ContactDesk} (the ministry's answers),
 * {@link masar.support.Templates} and {@link masar.support.Questions} (words that are used again), {@link masar.support.Grievances} (one's own
 * cases; they are sent as requests of four kinds) and {@link masar.support.UpheldDesk} (carrying out what was upheld).
 * Lends «طلباتي» the messages of who signed in ({@link masar.requests.AlsoAsked}), and pages the door to a grievance
 * ({@link masar.requests.GrievanceDoor}); takes from every module what may be disputed ({@link masar.requests.Disputes}).
 * Needs pay (the ladder's answered questions are its own), requests (files, notices), identity and journal.
 */
package masar.support;
