/**
 * Official papers: a PDF that anybody can verify. Whoever knows what a paper says composes it from plain records; this module gives
 * it a serial, a verification code and a seal, prints it for reading, for screen readers and for the archive, signs it, keeps it
 * under its hash, and answers the public about it.
 *
 * <p>Offers: {@link masar.documents.Papers} (issuing, reading, revoking), {@link masar.documents.Verification} (what anybody may ask),
 * {@link masar.documents.Roots} (the signed daily ends of the audit's chains).
 * Takes: {@link masar.documents.NewPaper} with one {@link masar.documents.Sheet} per language, made of {@link masar.documents.Part}s.
 * Needs: identity for who may, journal for the trail, ui for words.
 */
package masar.documents;
