/**
 * What people say to the ministry and to those who decide about them: contact us with its inquiries and answered questions, and
 * grievances (التظلمات) with their statutory clocks.
 *
 * <p>Offers {@link masar.support.Contacts} (whoever writes), {@link masar.support.ContactDesk} (the ministry's answers),
 * {@link masar.support.Templates} and {@link masar.support.Questions} (words that are used again).
 * Lends «طلباتي» the inquiries of who signed in ({@link masar.requests.AlsoAsked}).
 * Needs pay (the ladder's answered questions are its own), requests (files, notices), identity and journal.
 */
package masar.support;
