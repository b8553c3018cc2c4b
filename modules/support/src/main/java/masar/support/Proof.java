package masar.support;

/**
 * What tells a person at a form from a machine that only posts.
 *
 * @param token random text made with the form; the same twice is one message
 * @param seal  what {@link Contacts#seal} gave with the form
 * @param trap  what stands in the field that people do not see
 */
public record Proof(String token, String seal, String trap) {
}
